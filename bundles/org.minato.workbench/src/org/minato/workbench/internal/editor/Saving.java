// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.part.FileEditorInput;
import org.minato.commands.session.ChangedOnDiskException;
import org.minato.commands.session.OpenFile;
import org.minato.core.errors.MinatoException;
import org.minato.workbench.internal.dialog.Ask;
import org.minato.workbench.internal.project.Projects;
import org.minato.workbench.internal.text.Words;

/** Saves, saves elsewhere and goes back to what is on the disk, asking where something could be lost. */
final class Saving {
    private final ModelEditor editor;
    private final OpenFile file;
    private final Runnable flush;

    Saving(ModelEditor editor, OpenFile file, Runnable flush) {
        this.editor = editor;
        this.file = file;
        this.flush = flush;
    }

    /** Whether the file is saved now. */
    boolean save() {
        flush.run();
        try {
            file.save();
        } catch (ChangedOnDiskException e) {
            return resolve();
        } catch (MinatoException e) {
            Ask.trouble(shell(), e);
            return false;
        }
        saved();
        return true;
    }

    private boolean resolve() {
        int choice = Ask.choose(
                shell(),
                Words.of("save.changedTitle"),
                Words.of("save.changed", file.path().getFileName()),
                List.of(Words.of("save.overwrite"), Words.of("save.reload"), Words.of("button.cancel")));
        try {
            if (choice == 0) {
                file.saveOverwriting();
                saved();
                return true;
            }
            if (choice == 1) {
                file.reload();
                saved();
                return true;
            }
        } catch (MinatoException e) {
            Ask.trouble(shell(), e);
        }
        return false;
    }

    private void saved() {
        editor.dirtyChanged();
        refresh(editor.workspaceFile());
    }

    private static void refresh(IFile saved) {
        ICoreRunnable refresh = monitor -> saved.refreshLocal(IResource.DEPTH_ZERO, monitor);
        Job.createSystem(Words.of("app.refreshing"), refresh).schedule();
    }

    void saveAs() {
        flush.run();
        FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
        String name = file.path().getFileName().toString();
        dialog.setText(Words.of("save.as"));
        dialog.setFilterPath(String.valueOf(file.path().getParent()));
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            saveAs(Path.of(withEnding(chosen, name)));
        }
    }

    void saveAs(Path other) {
        try {
            file.saveCopy(other);
            editor.moveTo(new FileEditorInput(Projects.fileAt(other)));
        } catch (MinatoException e) {
            Ask.trouble(shell(), e);
        } catch (CoreException e) {
            Ask.inform(shell(), Words.of("save.as"), e.getStatus().getMessage());
        }
    }

    private static String withEnding(String chosen, String name) {
        String ending = name.substring(name.lastIndexOf('.'));
        return chosen.endsWith(ending) ? chosen : chosen + ending;
    }

    void revert() {
        boolean sure = Ask.confirm(
                shell(),
                Words.of("save.revert"),
                Words.of("save.revertSure", file.path().getFileName()),
                Words.of("save.revert"));
        if (sure) {
            reload();
        }
    }

    void reload() {
        try {
            file.reload();
        } catch (MinatoException e) {
            Ask.trouble(shell(), e);
        }
    }

    private Shell shell() {
        return editor.getSite().getShell();
    }

    static int askBeforeClosing(Shell shell, String name) {
        int choice = Ask.choose(
                shell,
                Words.of("save.title"),
                Words.of("save.question", name),
                List.of(Words.of("save.save"), Words.of("save.dontSave"), Words.of("button.cancel")));
        return switch (choice) {
            case 0 -> ISaveablePart2.YES;
            case 1 -> ISaveablePart2.NO;
            default -> ISaveablePart2.CANCEL;
        };
    }
}
