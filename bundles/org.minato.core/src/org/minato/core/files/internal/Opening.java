// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.domain.Domains;
import org.minato.core.errors.UnreadableFileException;
import org.minato.core.files.FileRules;
import org.minato.core.files.Limits;
import org.minato.core.finding.Finding;
import org.minato.core.finding.Severity;
import org.minato.core.text.Texts;
import org.minato.model.deployment.DeploymentPackage;

/** Opens one file and follows its references to others. One use, one thread. */
public final class Opening {

    /**
     * What has been opened.
     *
     * @param file the file itself
     * @param files the file first, then those that it refers to
     */
    public record Opened(MinatoResource file, List<Resource> files, List<Finding> findings) {}

    private static final Set<String> EXTENSIONS = Set.of("refmodel", "plan", "rulebook", "domain");

    private final Domains domains;
    private final Limits limits;
    private final ResourceSet into;
    private final Texts texts = Texts.of(FileRules.class);
    private final Set<Resource> opened = new LinkedHashSet<>();
    private final Set<MinatoResource> added = new LinkedHashSet<>();
    private final Deque<MinatoResource> toFollow = new ArrayDeque<>();

    /** Files go into the resource set, which is left as it was when the opening fails. */
    public Opening(Domains domains, Limits limits, ResourceSet into) {
        this.domains = domains;
        this.limits = limits;
        this.into = into;
    }

    /** Opens a file of the disk. */
    public Opened open(Path file) {
        return open(address(file), null);
    }

    /** Opens content under the name of a file. */
    public Opened open(Path file, byte[] content) {
        return open(address(file), content);
    }

    /** The one address of a file, however its path is written. */
    public static URI address(Path file) {
        Path path = file.toAbsolutePath().normalize();
        try {
            path = path.toRealPath();
        } catch (IOException e) {
            // it does not exist yet: its folder may
            path = realFolder(path);
        }
        return URI.createFileURI(path.toString());
    }

    private static Path realFolder(Path path) {
        Path folder = path.getParent();
        try {
            return folder == null ? path : folder.toRealPath().resolve(path.getFileName());
        } catch (IOException e) {
            return path;
        }
    }

    /** Reads an entry of a bundle without following its references. */
    public static Opened read(URL entry, URI address, Limits limits) {
        Texts texts = Texts.of(FileRules.class);
        byte[] content;
        try (InputStream stream = entry.openStream()) {
            content = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
        } catch (IOException e) {
            throw new UnreadableFiles(address, texts).because(e, 0, 0, "not-readable");
        }
        MinatoResource resource = (MinatoResource) new MinatoResourceSet(limits).createResource(address);
        load(resource, content, texts);
        resource.links().forEach(link -> dangling(resource, link, "dangling-link", texts));
        return new Opened(resource, List.of(resource), new FileFindings(texts).of(resource));
    }

    /** What an entry of a bundle is called: the same in any framework and at every start. */
    public static URI address(URL entry, String bundle, String path) {
        return entry.getProtocol().startsWith("bundle")
                ? URI.createPlatformPluginURI(bundle + "/" + path, true)
                : URI.createURI(entry.toString());
    }

    private Opened open(URI address, byte @Nullable [] content) {
        try {
            MinatoResource resource = load(address, content);
            while (!toFollow.isEmpty()) {
                MinatoResource next = toFollow.pop();
                List<PendingLink> links = List.copyOf(next.links());
                next.links().clear();
                links.forEach(link -> follow(next, link));
            }
            FileFindings findings = new FileFindings(texts);
            List<Finding> found = new ArrayList<>();
            for (Resource file : opened) {
                if (file instanceof MinatoResource known) {
                    found.addAll(findings.of(known));
                }
                found.addAll(findings.ofContent(file, domains));
            }
            return new Opened(resource, List.copyOf(opened), List.copyOf(found));
        } catch (RuntimeException e) {
            into.getResources().removeAll(added);
            throw e;
        }
    }

    private MinatoResource load(URI address, byte @Nullable [] given) {
        Resource present = into.getResource(address, false);
        if (present instanceof MinatoResource loaded && loaded.isLoaded() && given == null) {
            opened.add(loaded);
            return loaded;
        }
        if (opened.size() >= limits.files()) {
            throw new UnreadableFiles(address, texts).at(0, 0, "too-many-files", limits.files());
        }
        byte[] content = given == null ? bytes(address) : given;
        MinatoResource resource = present instanceof MinatoResource known ? known : new MinatoResource(address, limits);
        if (resource.isLoaded()) {
            resource.unload();
        }
        if (present == null) {
            into.getResources().add(resource);
            added.add(resource);
        }
        try {
            load(resource, content, texts);
        } catch (UnreadableFileException e) {
            into.getResources().remove(resource);
            throw e;
        }
        opened.add(resource);
        toFollow.add(resource);
        return resource;
    }

    private byte[] bytes(URI address) {
        UnreadableFiles unreadable = new UnreadableFiles(address, texts);
        Path path = Path.of(address.toFileString());
        try {
            if (Files.isDirectory(path)) {
                throw unreadable.at(0, 0, "folder");
            }
            if (Files.size(path) > limits.bytes()) {
                throw unreadable.at(0, 0, "too-large", limits.bytes() >> 20);
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw unreadable.because(e, 0, 0, "missing");
        } catch (IOException e) {
            throw unreadable.because(e, 0, 0, "not-readable");
        }
    }

    private static void load(MinatoResource resource, byte[] content, Texts texts) {
        try {
            resource.load(new ByteArrayInputStream(content), null);
        } catch (IOException e) {
            throw new UnreadableFiles(resource.getURI(), texts).because(e, 0, 0, "not-readable");
        }
        resource.setDiskChecksum(Serialisation.sha256(content));
    }

    /** Sets a reference to an element of another file, or notes why that cannot be. */
    private void follow(MinatoResource from, PendingLink link) {
        boolean isModel = link.feature() == DeploymentPackage.Literals.MODEL_PIN__MODEL;
        EObject target = null;
        String reason = "dangling-link";
        try {
            URI address = URI.createURI(link.href());
            if (!address.isRelative() || address.hasAbsolutePath() || address.hasAuthority()) {
                reason = "refused-link";
            } else {
                target = target(from, address);
            }
        } catch (IllegalArgumentException e) {
            reason = "refused-link";
        } catch (UnreadableFileException e) {
            if (isModel && !isMissing(e)) {
                throw e;
            }
        }
        if (target != null && link.feature().getEReferenceType().isInstance(target)) {
            set(link, target);
        } else if (isModel) {
            throw new UnreadableFiles(from.getURI(), texts).at(link.line(), link.column(), "model-gone", link.href());
        } else {
            dangling(from, link, target == null ? reason : "wrong-type-link", texts);
        }
    }

    private static boolean isMissing(UnreadableFileException e) {
        return e.getCause() instanceof NoSuchFileException;
    }

    private @Nullable EObject target(MinatoResource from, URI address) {
        String fragment = address.fragment();
        URI file = address.trimFragment();
        if (fragment == null) {
            return null;
        }
        MinatoResource resource = from;
        if (!file.isEmpty()) {
            String extension = file.fileExtension();
            if (extension == null || !EXTENSIONS.contains(extension)) {
                return null;
            }
            URI absolute = file.resolve(from.getURI());
            resource = load(absolute.isFile() ? address(Path.of(absolute.toFileString())) : absolute, null);
        }
        try {
            return resource.getEObject(fragment);
        } catch (RuntimeException e) {
            return null; // a fragment that is no path of EMF's
        }
    }

    @SuppressWarnings("unchecked")
    private static void set(PendingLink link, EObject target) {
        EReference feature = link.feature();
        if (feature.isMany()) {
            ((InternalEList<EObject>) link.owner().eGet(feature)).add(target);
        } else {
            link.owner().eSet(feature, target);
        }
    }

    private static void dangling(MinatoResource file, PendingLink link, String text, Texts texts) {
        file.keep(link);
        file.faults()
                .add(new Fault(
                        FileRules.DANGLING_REFERENCE,
                        Severity.ERROR,
                        link.owner(),
                        link.line(),
                        link.column(),
                        texts.get(text, link.href(), link.feature().getName())));
    }
}
