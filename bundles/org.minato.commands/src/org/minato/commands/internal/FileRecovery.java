// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.minato.commands.session.Recovery;
import org.minato.core.errors.MinatoException;
import org.minato.core.files.ModelFiles;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;

/** The newest journal that an earlier run left for a file; the older ones go with it. */
final class FileRecovery implements Recovery {
    private static final Texts TEXTS = Texts.of(FileRecovery.class);

    private final SessionFile file;
    private final Contents contents;
    private final Session session;
    private final List<Journal> journals;
    private final Journal newest;

    private FileRecovery(Session session, SessionFile file, Contents contents, List<Journal> journals) {
        this.session = session;
        this.file = file;
        this.contents = contents;
        this.journals = journals;
        this.newest = journals.get(0);
    }

    /** What can be recovered for a file; journals that hold nothing else than the file does are removed. */
    static Optional<FileRecovery> find(Session session, SessionFile file, Contents contents) {
        List<Journal> left = Journal.left(file.path());
        if (left.isEmpty()) {
            return Optional.empty();
        }
        FileRecovery recovery = new FileRecovery(session, file, contents, left);
        if (ModelFiles.sha256(recovery.newest.content()).equals(file.diskChecksum())) {
            recovery.discard();
            return Optional.empty();
        }
        return Optional.of(recovery);
    }

    /** Whether it was neither applied nor discarded yet. */
    boolean isOpen() {
        return Files.exists(newest.path());
    }

    @Override
    public Instant time() {
        return newest.time();
    }

    @Override
    public boolean isFileChangedSince() {
        return !newest.base().equals(file.diskChecksum());
    }

    @Override
    public void apply() {
        contents.recover(file, newest.content());
        session.saving().journal(file).now();
        discard();
    }

    @Override
    public void discard() {
        for (Journal journal : journals) {
            Path path = journal.path();
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new MinatoException(
                        TEXTS.get("journalLeft", LocalizedText.same(path.toString())),
                        TEXTS.get("journalLeft.remedy"),
                        e);
            }
        }
    }
}
