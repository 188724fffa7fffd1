// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.command;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.minato.core.errors.MinatoException;
import org.minato.core.region.Regions;
import org.minato.workbench.internal.dialog.Ask;
import org.minato.workbench.internal.dialog.NewPlanDialog;
import org.minato.workbench.internal.editor.Editors;
import org.minato.workbench.internal.project.NewFiles;
import org.minato.workbench.internal.project.Projects;
import org.minato.workbench.internal.project.Workspace;
import org.minato.workbench.internal.text.Services;
import org.minato.workbench.internal.text.Words;

/** Makes a plan from a reference model for a region. */
public final class NewPlanHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShell(event);
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            List<IFile> models = Workspace.models(ResourcesPlugin.getWorkspace().getRoot()).stream()
                    .filter(file -> "refmodel".equals(file.getFileExtension()))
                    .toList();
            if (models.isEmpty()) {
                Ask.inform(shell, Words.of("plan.title"), Words.of("plan.noModels"));
                return null;
            }
            int selected = Selected.file(event, "refmodel").map(models::indexOf).orElse(0);
            NewPlanDialog dialog = new NewPlanDialog(shell, models, Math.max(0, selected), Services.get(Regions.class));
            if (dialog.open() == Window.OK) {
                create(page, dialog);
            }
        } catch (MinatoException e) {
            Ask.trouble(shell, e);
        } catch (CoreException e) {
            Ask.inform(shell, Words.of("plan.title"), e.getStatus().getMessage());
        }
        return null;
    }

    private static void create(IWorkbenchPage page, NewPlanDialog dialog) throws CoreException {
        IFile file = NewFiles.createPlan(
                Projects.named(dialog.project()),
                dialog.file(),
                dialog.name(),
                Projects.pathOf(dialog.model().orElseThrow()),
                dialog.area().orElseThrow());
        Editors.open(page, file, null);
    }
}
