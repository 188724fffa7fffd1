// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.command;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.minato.workbench.internal.findings.FileFindings;
import org.minato.workbench.internal.findings.FindingMarkers;
import org.minato.workbench.internal.findings.FindingsView;
import org.minato.workbench.internal.project.Workspace;
import org.minato.workbench.internal.text.Services;
import org.minato.workbench.internal.text.Words;

/** Checks the files on the disk: those selected, else the active editor's, else all of the workspace. */
public final class CheckHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        List<IResource> selected = Selected.resources(event);
        List<IResource> resources =
                selected.isEmpty() ? List.of(ResourcesPlugin.getWorkspace().getRoot()) : selected;
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            page.showView(FindingsView.ID);
        } catch (PartInitException e) {
            throw new ExecutionException(FindingsView.ID, e);
        }
        new CheckJob(resources).schedule();
        return null;
    }

    private static final class CheckJob extends WorkspaceJob {
        private final List<IResource> resources;

        CheckJob(List<IResource> resources) {
            super(Words.of("check.running"));
            this.resources = resources;
            setUser(true);
        }

        @Override
        public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
            List<IFile> files = new ArrayList<>();
            for (IResource resource : resources) {
                files.addAll(Workspace.models(resource));
            }
            SubMonitor progress = SubMonitor.convert(monitor, files.size());
            for (IFile file : files) {
                progress.subTask(file.getName());
                FindingMarkers.replace(file, Services.get(FileFindings.class).of(file));
                progress.split(1);
            }
            return Status.OK_STATUS;
        }
    }
}
