// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.minato.commands.session.ChangedOnDiskException;
import org.minato.core.errors.MinatoException;
import org.minato.core.files.AtomicFile;
import org.minato.core.files.ModelFiles;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;

/** Writes the files of a session and compares them with the disk; one thread at a time, which may hold no lock. */
final class Saving {
    private static final Texts TEXTS = Texts.of(Saving.class);

    private final Session session;
    private final Disk disk;
    private final Map<SessionFile, JournalKeeper> journals = new ConcurrentHashMap<>();

    Saving(Session session, Disk disk) {
        this.session = session;
        this.disk = disk;
    }

    /** Writes the files: all of them or, when one has changed on the disk and may not be overwritten, none. */
    void save(Collection<SessionFile> files, boolean overwrite) {
        saveQuietly(files, overwrite);
        session.announcements().tell();
    }

    private synchronized void saveQuietly(Collection<SessionFile> files, boolean overwrite) {
        List<Content> contents = session.read(() -> files.stream()
                .map(file -> new Content(file, file.state(), disk.files().toBytes(file.resource())))
                .toList());
        if (!overwrite) {
            refuseChanged(files);
        }
        for (Content content : contents) {
            SessionFile file = content.file();
            write(file.path(), content.bytes());
            file.setSaved(content.state(), ModelFiles.sha256(content.bytes()));
            session.announcements().note(listener -> listener.saved(Set.of(file.path())));
            journal(file).now();
        }
    }

    private static void refuseChanged(Collection<SessionFile> files) {
        Set<Path> changed = new LinkedHashSet<>();
        for (SessionFile file : files) {
            if (isChangedOnDisk(file)) {
                changed.add(file.path());
            }
        }
        if (!changed.isEmpty()) {
            throw new ChangedOnDiskException(changed);
        }
    }

    /** Writes the present content of a file elsewhere. */
    synchronized void saveCopy(SessionFile file, Path other) {
        byte[] bytes = session.lock().write(() -> {
            var address = file.resource().getURI();
            try {
                file.resource().setURI(ModelFiles.location(other).file());
                return disk.files().toBytes(file.resource());
            } finally {
                file.resource().setURI(address);
            }
        });
        write(other, bytes);
    }

    private static void write(Path path, byte[] bytes) {
        try {
            AtomicFile.write(path, bytes);
        } catch (IOException e) {
            throw new MinatoException(
                    TEXTS.get("saveFailed", LocalizedText.same(path.toString())), TEXTS.get("saveFailed.remedy"), e);
        }
    }

    static boolean isChangedOnDisk(SessionFile file) {
        return !Disk.checksum(file.path()).equals(file.diskChecksum());
    }

    /** Compares all files with the disk and tells of changes not yet told of. */
    Set<Path> checkDisk() {
        Set<Path> changed = changedFiles();
        session.announcements().tell();
        return changed;
    }

    private synchronized Set<Path> changedFiles() {
        Set<Path> changed = new LinkedHashSet<>();
        Set<Path> news = new LinkedHashSet<>();
        for (SessionFile file : session.fileTable().values()) {
            String checksum = Disk.checksum(file.path());
            if (!checksum.equals(file.diskChecksum())) {
                changed.add(file.path());
            }
            if (file.notice(checksum) && changed.contains(file.path())) {
                news.add(file.path());
            }
        }
        if (!news.isEmpty()) {
            session.announcements().note(listener -> listener.changedOnDisk(news));
        }
        return changed;
    }

    /** Does something with the files on the disk while nobody saves. */
    synchronized void exclusively(Runnable task) {
        task.run();
    }

    /** Lets the journals follow a change of these files. */
    void keepSafe(Collection<SessionFile> files) {
        files.forEach(file -> journal(file).soon());
    }

    JournalKeeper journal(SessionFile file) {
        return journals.computeIfAbsent(file, one -> new JournalKeeper(session, one, disk));
    }

    /** Drops the journal of a file that leaves the session. */
    void forget(SessionFile file) {
        JournalKeeper keeper = journals.remove(file);
        if (keeper != null) {
            keeper.close();
        }
    }

    private record Content(SessionFile file, long state, byte[] bytes) {}
}
