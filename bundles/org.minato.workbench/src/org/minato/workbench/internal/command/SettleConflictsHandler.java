// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.command;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.minato.workbench.internal.dialog.ConflictDialog;
import org.minato.workbench.internal.project.Projects;
import org.minato.workbench.internal.text.Words;

/** Lets the user settle the conflicts of an output folder without generating again. */
public final class SettleConflictsHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShell(event);
        Optional<IFile> plan = Selected.file(event, "plan");
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText(Words.of("conflict.title"));
        dialog.setMessage(Words.of("conflict.folder"));
        plan.map(Projects::pathOf)
                .map(file -> file.resolveSibling("output").toString())
                .ifPresent(dialog::setFilterPath);
        String chosen = dialog.open();
        if (chosen != null) {
            ConflictDialog.settle(shell, Path.of(chosen));
        }
        return null;
    }
}
