// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.minato.commands.session.Replacement;
import org.minato.core.files.LoadedFile;
import org.minato.core.files.ModelFiles;

/** Brings files into a session, loads them anew and takes them out. */
final class Contents {
    private final Session session;
    private final ModelFiles files;

    Contents(Session session, ModelFiles files) {
        this.session = session;
        this.files = files;
    }

    /** Opens a file, and what it refers to, into the session. */
    void join(Path path) {
        session.saving()
                .exclusively(() -> session.lock().write(() -> {
                    Set<Path> joined = new LinkedHashSet<>();
                    long revision = session.replacing(() -> register(files.open(path, session.resourceSet()), joined));
                    announce(revision, Replacement.Kind.JOINED, joined, false);
                    return joined;
                }));
        session.announcements().tell();
    }

    private void register(LoadedFile loaded, Set<Path> joined) {
        for (Resource resource : loaded.resources()) {
            if (resource.getURI().isFile()) {
                Path path = Disk.path(resource);
                if (!session.fileTable().containsKey(path)) {
                    session.fileTable()
                            .put(
                                    path,
                                    new SessionFile(path, resource, loaded.findings(), files.diskChecksum(resource)));
                    joined.add(path);
                }
            }
        }
    }

    /** Loads a file from the disk again; its unsaved changes are lost, those of other files are not. */
    void reload(SessionFile file) {
        replace(file, Replacement.Kind.RELOADED, Optional.empty());
    }

    /** Gives a file the content that was left unsaved; it is dirty then. */
    void recover(SessionFile file, byte[] content) {
        replace(file, Replacement.Kind.RECOVERED, Optional.of(content));
    }

    private void replace(SessionFile file, Replacement.Kind kind, Optional<byte[]> content) {
        session.saving()
                .exclusively(() -> session.lock().write(() -> {
                    Map<SessionFile, LoadedFile> loaded = loadAll(file, content);
                    long revision = session.replacing(() -> exchange(loaded));
                    file.setState(session.newState());
                    if (content.isEmpty()) {
                        LoadedFile now = loaded.get(file);
                        file.setSaved(file.state(), now == null ? "" : files.diskChecksum(now.resource()));
                    }
                    boolean cleared = session.history().clear();
                    announce(revision, kind, Set.of(file.path()), cleared);
                    return cleared;
                }));
        session.saving().keepSafe(List.of(file));
        session.announcements().tell();
    }

    /** All files of the session in a new resource set, each with what it refers to before it. */
    private Map<SessionFile, LoadedFile> loadAll(SessionFile replaced, Optional<byte[]> content) {
        ResourceSet fresh = files.newResourceSet();
        Map<SessionFile, LoadedFile> loaded = new LinkedHashMap<>();
        for (SessionFile file : dependenciesFirst()) {
            Optional<byte[]> bytes = file == replaced ? content : presentContent(file);
            loaded.put(
                    file,
                    bytes.isPresent() ? files.open(file.path(), bytes.get(), fresh) : files.open(file.path(), fresh));
        }
        return loaded;
    }

    /** What a file holds in memory; empty where the disk has the same. */
    private Optional<byte[]> presentContent(SessionFile file) {
        if (!file.isDirty()) {
            try {
                byte[] bytes = Files.readAllBytes(file.path());
                if (ModelFiles.sha256(bytes).equals(file.diskChecksum())) {
                    return Optional.of(bytes);
                }
            } catch (IOException e) {
                // it is gone or locked: what is in memory counts
                return Optional.of(files.toBytes(file.resource()));
            }
        }
        return Optional.of(files.toBytes(file.resource()));
    }

    private List<SessionFile> dependenciesFirst() {
        Set<SessionFile> ordered = new LinkedHashSet<>();
        session.fileTable().values().forEach(file -> order(file, ordered, new LinkedHashSet<>()));
        return List.copyOf(ordered);
    }

    private void order(SessionFile file, Set<SessionFile> ordered, Set<SessionFile> onTheWay) {
        if (onTheWay.add(file)) {
            referredBy(file).forEach(other -> order(other, ordered, onTheWay));
            ordered.add(file);
        }
    }

    private List<SessionFile> referredBy(SessionFile file) {
        Set<Resource> referred = FileReferences.from(file.resource());
        return session.fileTable().values().stream()
                .filter(other -> other != file && referred.contains(other.resource()))
                .toList();
    }

    private void exchange(Map<SessionFile, LoadedFile> loaded) {
        ResourceSet resources = session.resourceSet();
        List<Resource> fresh =
                new ArrayList<>(loaded.values().iterator().next().resourceSet().getResources());
        resources.getResources().clear();
        resources.getResources().addAll(fresh);
        loaded.forEach((file, now) -> file.replace(now.resource(), now.findings()));
    }

    /** The files that these files refer to, directly or not, and they themselves. */
    Set<Path> reachable(Collection<Path> from) {
        return session.read(() -> {
            Set<SessionFile> found = new LinkedHashSet<>();
            from.forEach(path -> session.file(path).ifPresent(file -> order(file, found, new LinkedHashSet<>())));
            return found.stream().map(SessionFile::path).collect(Collectors.toSet());
        });
    }

    /** Takes files out of the session, with their unsaved changes. */
    void leave(Collection<SessionFile> leaving) {
        session.saving()
                .exclusively(() -> session.lock().write(() -> {
                    long revision = session.replacing(() -> leaving.forEach(file -> {
                        session.resourceSet().getResources().remove(file.resource());
                        session.fileTable().remove(file.path());
                    }));
                    boolean cleared = leaving.stream().anyMatch(session.history()::touches)
                            && session.history().clear();
                    Set<Path> paths = leaving.stream().map(SessionFile::path).collect(Collectors.toSet());
                    announce(revision, Replacement.Kind.LEFT, paths, cleared);
                    return cleared;
                }));
        leaving.forEach(session.saving()::forget);
        session.announcements().tell();
    }

    private void announce(long revision, Replacement.Kind kind, Set<Path> paths, boolean historyCleared) {
        Replacement replacement = new Replacement(revision, kind, paths, historyCleared);
        session.announcements().note(listener -> listener.replaced(replacement));
    }
}
