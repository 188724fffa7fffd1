// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Set;
import org.minato.commands.session.Change;
import org.minato.commands.session.OpenFile;
import org.minato.commands.session.Recovery;
import org.minato.commands.session.Replacement;
import org.minato.commands.session.SessionListener;
import org.minato.core.errors.MinatoException;
import org.minato.workbench.internal.dialog.Ask;
import org.minato.workbench.internal.text.Words;

/** Brings what happens in the session, in whatever thread, to the editor. */
final class EditorEvents implements SessionListener {
    private final EditorPage page;
    private final NoticeBar notices;
    private final OpenFile file;

    EditorEvents(EditorPage page, NoticeBar notices) {
        this.page = page;
        this.notices = notices;
        this.file = page.model().file();
    }

    @Override
    public void changed(Change change) {
        page.updateSoon();
    }

    @Override
    public void saved(Set<Path> files) {
        page.updateSoon();
    }

    @Override
    public void replaced(Replacement replacement) {
        page.reloadSoon();
        if (replacement.files().contains(file.path())) {
            page.later(notices::hide);
        }
    }

    @Override
    public void changedOnDisk(Set<Path> files) {
        if (!files.contains(file.path())) {
            return;
        }
        page.later(() -> notices.show(
                Words.of(file.isDirty() ? "notice.changedDirty" : "notice.changed"),
                new NoticeBar.Choice(Words.of("notice.reload"), page.saving()::reload),
                new NoticeBar.Choice(Words.of("notice.keep"), () -> {})));
    }

    @Override
    public void journalFailed(Path failed, MinatoException problem) {
        if (failed.equals(file.path())) {
            page.later(() -> notices.show(problem.message(Locale.getDefault())));
        }
    }

    /** Offers what a crash left unsaved. */
    void offerRecovery() {
        file.recovery()
                .ifPresent(recovery -> page.later(() -> {
                    String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                            .withLocale(Locale.getDefault())
                            .withZone(ZoneId.systemDefault())
                            .format(recovery.time());
                    notices.show(
                            Words.of(recovery.isFileChangedSince() ? "notice.recoverOlder" : "notice.recover", time),
                            new NoticeBar.Choice(Words.of("notice.recoverYes"), () -> apply(recovery)),
                            new NoticeBar.Choice(Words.of("notice.recoverNo"), recovery::discard));
                }));
    }

    private void apply(Recovery recovery) {
        try {
            recovery.apply();
        } catch (MinatoException e) {
            Ask.trouble(page.control().getShell(), e);
        }
    }
}
