// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.minato.core.errors.MinatoException;
import org.minato.extension.DomainPluginProject;
import org.minato.extension.Product;
import org.minato.workbench.internal.dialog.Ask;
import org.minato.workbench.internal.dialog.NewPluginDialog;
import org.minato.workbench.internal.text.Words;

/** Makes the project of a new domain plugin on the disk and tells how to build it. */
public final class NewPluginHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShell(event);
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        NewPluginDialog dialog = new NewPluginDialog(shell, Path.of(String.valueOf(System.getProperty("user.home"))));
        if (dialog.open() == Window.OK) {
            DomainPluginProject project = dialog.project().orElseThrow();
            try {
                project.create(dialog.folder());
                tellWhatIsNext(shell, page, project, dialog.folder());
            } catch (MinatoException e) {
                Ask.trouble(shell, e);
            } catch (IOException e) {
                Ask.inform(
                        shell,
                        Words.of("newPlugin.title"),
                        Words.of("newPlugin.failed", dialog.folder().toString(), e.toString()));
            } catch (CoreException e) {
                Ask.inform(shell, Words.of("newPlugin.title"), e.getStatus().getMessage());
            }
        }
        return null;
    }

    private static void tellWhatIsNext(Shell shell, IWorkbenchPage page, DomainPluginProject project, Path folder)
            throws CoreException {
        String sdk = Product.running().sdk().toAbsolutePath().toUri().toString();
        String site = folder.resolve(project.bundle() + ".site")
                .resolve("target")
                .resolve("repository")
                .toString();
        int pressed = Ask.choose(
                shell,
                Words.of("newPlugin.title"),
                Words.of("newPlugin.next", folder.toString(), sdk, site),
                List.of(Words.of("newPlugin.show"), Words.of("button.close")));
        if (pressed == 0) {
            OpenFolderHandler.open(page, folder);
        }
    }
}
