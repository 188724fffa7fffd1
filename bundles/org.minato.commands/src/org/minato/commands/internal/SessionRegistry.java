// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.minato.commands.session.OpenFile;
import org.minato.core.errors.MinatoException;
import org.minato.core.errors.UnreadableFileException;
import org.minato.core.files.ModelFiles;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;

/** All sessions of this process; opens and closes one file at a time. */
public final class SessionRegistry {
    private static final Texts TEXTS = Texts.of(SessionRegistry.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(3);

    private final Disk disk;
    private final Supplier<AdapterFactory> adapters;
    private final List<OpenSession> sessions = new CopyOnWriteArrayList<>();
    private boolean watching;

    /** A registry without sessions; nothing is started before the first file is opened. */
    public SessionRegistry(ModelFiles files, Supplier<AdapterFactory> adapters) {
        this.disk = new Disk(files, new Background());
        this.adapters = adapters;
    }

    /** Opens a file; joins the session that holds it or a file that it refers to. */
    public synchronized OpenFile open(Path given) {
        Path path = Disk.canonical(given);
        OpenSession owner = holding(Set.of(path)).stream().findFirst().orElseGet(() -> load(path));
        SessionFile file = owner.session().file(path).orElseThrow();
        if (!owner.isOpened(path)) {
            owner.lookForRecovery(file);
        }
        owner.count(path);
        watch();
        return new OpenedFile(this, owner, file);
    }

    private OpenSession load(Path path) {
        List<OpenSession> overlapping = overlapping(path);
        if (overlapping.size() > 1) {
            throw new MinatoException(
                    TEXTS.get("openedApart", LocalizedText.same(path.toString())),
                    TEXTS.get("openedApart.remedy"),
                    null);
        }
        OpenSession owner = overlapping.stream().findFirst().orElseGet(this::newSession);
        owner.contents().join(path);
        return owner;
    }

    /** The sessions that hold a file or one that it refers to. */
    private List<OpenSession> overlapping(Path path) {
        Set<Path> files = disk.files().open(path).resources().stream()
                .map(Resource::getURI)
                .filter(address -> address.isFile())
                .map(address -> Path.of(address.toFileString()))
                .collect(Collectors.toSet());
        return holding(files);
    }

    /** Brings a file into a session. */
    synchronized void join(OpenSession owner, Path given) {
        Path path = Disk.canonical(given);
        if (owner.session().file(path).isPresent()) {
            return;
        }
        if (overlapping(path).stream().anyMatch(other -> other != owner)) {
            throw new MinatoException(
                    TEXTS.get("openElsewhere", LocalizedText.same(path.toString())),
                    TEXTS.get("openElsewhere.remedy"),
                    null);
        }
        owner.contents().join(path);
    }

    private OpenSession newSession() {
        Session session = new Session(disk.files().newResourceSet(), adapters.get(), disk);
        OpenSession owner = new OpenSession(session, new Contents(session, disk.files()));
        sessions.add(owner);
        return owner;
    }

    private List<OpenSession> holding(Set<Path> files) {
        return sessions.stream()
                .filter(owner -> owner.session().fileTable().keySet().stream().anyMatch(files::contains))
                .toList();
    }

    private void watch() {
        if (!watching) {
            watching = true;
            disk.background()
                    .every(
                            BETWEEN_LOOKS,
                            () -> sessions.forEach(owner -> owner.session().checkDisk()));
        }
    }

    void refuseOpen(Path path) {
        if (!holding(Set.of(path)).isEmpty()) {
            throw new MinatoException(
                    TEXTS.get("copyOverOpen", LocalizedText.same(path.toString())),
                    TEXTS.get("copyOverOpen.remedy"),
                    null);
        }
    }

    /** One opener of the file less. */
    synchronized void release(OpenSession owner, SessionFile file) {
        if (!owner.countDown(file.path())) {
            return;
        }
        Session session = owner.session();
        Set<Path> kept = owner.contents().reachable(owner.opened());
        List<SessionFile> leaving = new ArrayList<>(session.fileTable().values());
        leaving.removeIf(one -> kept.contains(one.path()));
        if (kept.isEmpty()) {
            sessions.remove(owner);
        }
        if (!leaving.isEmpty()) {
            owner.contents().leave(leaving);
        }
        if (kept.contains(file.path()) && file.isDirty()) {
            dropChanges(owner, file);
        }
    }

    /** Another open file needs the closed one: it stays, as it is on the disk. */
    private static void dropChanges(OpenSession owner, SessionFile file) {
        try {
            owner.contents().reload(file);
        } catch (UnreadableFileException e) {
            // the disk has nothing better: the changes stay in the session, which saves them with the other file
            owner.session().saving().keepSafe(List.of(file));
        }
    }

    /** Ends everything; what is unsaved stays in the journals. */
    public synchronized void stop() {
        for (OpenSession owner : sessions) {
            Session session = owner.session();
            session.fileTable().values().stream()
                    .filter(SessionFile::isDirty)
                    .map(session.saving()::journal)
                    .forEach(JournalKeeper::now);
        }
        disk.background().stop();
    }
}
