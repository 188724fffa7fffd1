// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.command;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.minato.compare.Comparison;
import org.minato.core.errors.MinatoException;
import org.minato.core.files.ModelFiles;
import org.minato.model.base.Root;
import org.minato.workbench.internal.compare.DifferenceLines;
import org.minato.workbench.internal.dialog.Ask;
import org.minato.workbench.internal.dialog.PreviewDialog;
import org.minato.workbench.internal.project.Projects;
import org.minato.workbench.internal.text.Services;
import org.minato.workbench.internal.text.Words;

/** Shows how two files that are selected in the navigator differ. */
public final class CompareHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShell(event);
        List<IFile> files = Selected.resources(event).stream()
                .filter(IFile.class::isInstance)
                .map(IFile.class::cast)
                .toList();
        if (files.size() != 2) {
            Ask.inform(shell, Words.of("compare.title"), Words.of("compare.chooseTwo"));
            return null;
        }
        try {
            ModelFiles models = Services.get(ModelFiles.class);
            Comparison comparison = Comparison.of(
                    (Root) models.open(Projects.pathOf(files.get(0))).root(),
                    (Root) models.open(Projects.pathOf(files.get(1))).root());
            new PreviewDialog(
                            shell,
                            Words.of("compare.title"),
                            Words.of(
                                    "compare.help",
                                    files.get(0).getName(),
                                    files.get(1).getName()),
                            Words.of("button.ok"),
                            DifferenceLines.of(comparison))
                    .open();
        } catch (MinatoException e) {
            Ask.trouble(shell, e);
        }
        return null;
    }
}
