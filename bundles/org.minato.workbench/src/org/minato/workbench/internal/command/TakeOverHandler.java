// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.command;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.minato.model.deployment.Plan;
import org.minato.workbench.internal.compare.TakingOver;
import org.minato.workbench.internal.dialog.Ask;
import org.minato.workbench.internal.dialog.PickDialog;
import org.minato.workbench.internal.editor.EditorPage;
import org.minato.workbench.internal.editor.ModelEditor;
import org.minato.workbench.internal.project.Projects;
import org.minato.workbench.internal.project.Workspace;
import org.minato.workbench.internal.text.Words;

/** Takes another version of its reference model over into the plan that is open. */
public final class TakeOverHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShell(event);
        Optional<EditorPage> page = HandlerUtil.getActiveEditor(event) instanceof ModelEditor editor
                ? editor.page().filter(open -> open.model().file().root() instanceof Plan)
                : Optional.empty();
        if (page.isEmpty()) {
            Ask.inform(shell, Words.of("compare.takeOver"), Words.of("compare.noPlan"));
            return null;
        }
        choose(shell).ifPresent(file -> new TakingOver(page.get().model(), Projects.pathOf(file)).offer(shell));
        return null;
    }

    private static Optional<IFile> choose(Shell shell) {
        try {
            List<IFile> models = Workspace.models(ResourcesPlugin.getWorkspace().getRoot()).stream()
                    .filter(file -> "refmodel".equals(file.getFileExtension()))
                    .toList();
            LabelProvider names = new LabelProvider() {
                @Override
                public String getText(Object file) {
                    return ((IFile) file).getFullPath().makeRelative().toString();
                }
            };
            return new PickDialog(shell, Words.of("compare.takeOver"), models, names, false)
                    .pick().stream().map(IFile.class::cast).findFirst();
        } catch (CoreException e) {
            Ask.inform(shell, Words.of("compare.takeOver"), e.getStatus().getMessage());
            return Optional.empty();
        }
    }
}
