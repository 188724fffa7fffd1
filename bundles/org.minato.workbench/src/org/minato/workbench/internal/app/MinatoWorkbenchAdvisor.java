// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.app;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.minato.workbench.internal.text.Words;
import org.minato.workbench.internal.welcome.WelcomeEditor;

/** Starts and ends the workbench: state of the last run, welcome page, saving of the workspace. */
final class MinatoWorkbenchAdvisor extends WorkbenchAdvisor {
    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        IDE.registerAdapters();
        configurer.setSaveAndRestore(true);
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return MinatoPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new MinatoWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        refreshFromDisk();
        IWorkbenchPage page =
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        if (page.getEditorReferences().length == 0) {
            WelcomeEditor.open(page);
        }
    }

    /** A project whose workbench was killed comes back closed; nothing else closes one. */
    private static void refreshFromDisk() {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        ICoreRunnable refresh = monitor -> {
            for (IProject project : root.getProjects()) {
                if (!project.isOpen()) {
                    project.open(null);
                }
            }
            root.refreshLocal(IResource.DEPTH_INFINITE, monitor);
        };
        Job.createSystem(Words.of("app.refreshing"), refresh).schedule();
    }

    @Override
    public void postShutdown() {
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
        } catch (CoreException e) {
            Platform.getLog(MinatoWorkbenchAdvisor.class).log(e.getStatus());
        }
    }
}
