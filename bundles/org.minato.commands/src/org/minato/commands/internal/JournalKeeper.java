// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.minato.core.errors.MinatoException;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;

/** Keeps the journal of one file: there while the file is dirty, gone when it is not or is closed. */
final class JournalKeeper {
    private static final Texts TEXTS = Texts.of(JournalKeeper.class);
    private static final Duration DELAY = Duration.ofMillis(400);

    private final Session session;
    private final SessionFile file;
    private final Disk disk;
    private final Path place;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private boolean written;
    private boolean failed;
    private boolean closed;

    JournalKeeper(Session session, SessionFile file, Disk disk) {
        this.session = session;
        this.file = file;
        this.disk = disk;
        this.place = Journal.placeFor(file.path(), UUID.randomUUID().toString().substring(0, 8));
    }

    /** Brings the journal up to date shortly, in the background. */
    void soon() {
        if (waiting.compareAndSet(false, true)) {
            disk.background().after(DELAY, () -> {
                waiting.set(false);
                now();
            });
        }
    }

    /** Brings the journal up to date. */
    synchronized void now() {
        if (closed) {
            return;
        }
        try {
            Optional<byte[]> unsaved = session.read(
                    () -> file.isDirty() ? Optional.of(disk.files().toBytes(file.resource())) : Optional.empty());
            if (unsaved.isPresent()) {
                Journal.of(place, file.diskChecksum(), unsaved.get()).write();
                written = true;
            } else {
                drop();
            }
            failed = false;
        } catch (IOException e) {
            fail(new MinatoException(
                    TEXTS.get("journalFailed", LocalizedText.same(file.path().toString())),
                    TEXTS.get("journalFailed.remedy"),
                    e));
        } catch (MinatoException e) {
            fail(e);
        }
    }

    /** Drops the journal for good. */
    synchronized void close() {
        closed = true;
        try {
            drop();
        } catch (IOException e) {
            fail(new MinatoException(
                    TEXTS.get("journalLeft", LocalizedText.same(place.toString())),
                    TEXTS.get("journalLeft.remedy"),
                    e));
        }
    }

    private void drop() throws IOException {
        if (written) {
            Files.deleteIfExists(place);
            written = false;
        }
    }

    private void fail(MinatoException problem) {
        if (!failed) {
            failed = true;
            session.announcements().note(listener -> listener.journalFailed(file.path(), problem));
            disk.background().after(Duration.ZERO, session.announcements()::tell);
        }
    }
}
