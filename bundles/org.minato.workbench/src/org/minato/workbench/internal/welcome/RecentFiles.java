// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.welcome;

import java.util.Comparator;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.minato.workbench.internal.project.Workspace;

/** The models, rule books and plans of the workspace that were changed last. */
final class RecentFiles {
    private static final int MOST = 6;

    private RecentFiles() {}

    static List<IFile> newestFirst() {
        try {
            return Workspace.models(ResourcesPlugin.getWorkspace().getRoot()).stream()
                    .sorted(Comparator.comparingLong(IFile::getLocalTimeStamp).reversed())
                    .limit(MOST)
                    .toList();
        } catch (CoreException e) {
            return List.of();
        }
    }
}
