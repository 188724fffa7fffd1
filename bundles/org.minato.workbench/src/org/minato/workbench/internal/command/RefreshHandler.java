// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.workbench.internal.text.Words;

/** Looks for files that other programs have added, changed or deleted. */
public final class RefreshHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        ICoreRunnable refresh =
                monitor -> ResourcesPlugin.getWorkspace().getRoot().refreshLocal(IResource.DEPTH_INFINITE, monitor);
        Job.create(Words.of("app.refreshing"), refresh).schedule();
        return null;
    }
}
