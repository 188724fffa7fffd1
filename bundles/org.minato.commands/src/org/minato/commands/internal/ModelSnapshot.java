// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.internal;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.commands.session.Snapshot;

/** A deep copy of the files of a session. */
final class ModelSnapshot implements Snapshot {
    private final long revision;
    private final ResourceSet copies = new SealedResourceSet();
    private final Map<Path, Resource> files = new HashMap<>();
    private final EcoreUtil.Copier copier = new EcoreUtil.Copier(false);
    private final Map<EObject, EObject> originals = new IdentityHashMap<>();

    /** Copies the files; to be called under the read lock. */
    ModelSnapshot(long revision, ResourceSet model, Collection<SessionFile> sessionFiles) {
        this.revision = revision;
        Map<Resource, Resource> copyOf = new HashMap<>();
        for (Resource file : model.getResources()) {
            Resource copy = new CopiedFile(file.getURI());
            copies.getResources().add(copy);
            copyOf.put(file, copy);
            copy.getContents().addAll(copier.copyAll(file.getContents()));
        }
        copier.copyReferences();
        copier.forEach((original, copy) -> originals.put(copy, original));
        for (SessionFile file : sessionFiles) {
            Optional.ofNullable(copyOf.get(file.resource())).ifPresent(copy -> files.put(file.path(), copy));
        }
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public ResourceSet resourceSet() {
        return copies;
    }

    @Override
    public Optional<EObject> root(Path file) {
        return Optional.ofNullable(files.get(file))
                .flatMap(copy -> copy.getContents().stream().findFirst());
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends EObject> Optional<T> copy(T original) {
        return Optional.ofNullable((T) copier.get(original));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends EObject> Optional<T> original(T copy) {
        return Optional.ofNullable((T) originals.get(copy));
    }

    /** Finds what was copied and never loads anything. */
    private static final class SealedResourceSet extends ResourceSetImpl {
        @Override
        public @Nullable Resource getResource(@Nullable URI uri, boolean loadOnDemand) {
            return super.getResource(uri, false);
        }
    }

    /** Its index of ids is filled while several threads read. */
    private static final class CopiedFile extends ResourceImpl {
        CopiedFile(URI uri) {
            super(uri);
            setIntrinsicIDToEObjectMap(new ConcurrentHashMap<>());
            isLoaded = true;
        }
    }
}
