// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.command;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.minato.workbench.internal.dialog.Ask;
import org.minato.workbench.internal.navigator.NavigatorView;
import org.minato.workbench.internal.project.Projects;
import org.minato.workbench.internal.project.Workspace;
import org.minato.workbench.internal.text.Words;

/** Shows a folder from anywhere in the navigator. */
public final class OpenFolderHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShell(event);
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setText(Words.of("open.folder"));
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), Path.of(chosen));
            } catch (CoreException e) {
                Ask.inform(shell, Words.of("open.folder"), e.getStatus().getMessage());
            }
        }
        return null;
    }

    /** Links the folder and shows its first file in the navigator. */
    static void open(IWorkbenchPage page, Path folder) throws CoreException {
        IFolder linked = Projects.openFolder(folder);
        NavigatorView navigator = (NavigatorView) page.showView(NavigatorView.ID);
        for (IFile file : Workspace.models(linked)) {
            navigator.reveal(file);
            return;
        }
    }
}
