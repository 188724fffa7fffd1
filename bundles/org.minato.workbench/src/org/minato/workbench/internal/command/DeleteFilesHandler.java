// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.command;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.minato.workbench.internal.dialog.Ask;
import org.minato.workbench.internal.text.Words;

/** Deletes what is selected in the navigator, after asking; linked files and folders are only taken out. */
public final class DeleteFilesHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        List<IResource> resources = Selected.resources(event);
        Shell shell = HandlerUtil.getActiveShell(event);
        String names = resources.stream().map(IResource::getName).collect(Collectors.joining("\n"));
        if (!resources.isEmpty()
                && Ask.confirm(
                        shell, Words.of("edit.delete"), Words.of("files.deleteSure", names), Words.of("edit.delete"))) {
            try {
                for (IResource resource : resources) {
                    delete(resource);
                }
            } catch (CoreException e) {
                Ask.inform(shell, Words.of("edit.delete"), e.getStatus().getMessage());
            }
        }
        return null;
    }

    private static void delete(IResource resource) throws CoreException {
        if (resource instanceof IProject project) {
            project.delete(true, true, null);
        } else {
            resource.delete(IResource.KEEP_HISTORY, null);
        }
    }
}
