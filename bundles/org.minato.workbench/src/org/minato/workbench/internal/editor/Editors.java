// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.minato.workbench.internal.dialog.Ask;
import org.minato.workbench.internal.project.Projects;
import org.minato.workbench.internal.text.Words;

/** Opens files in their editors. To be used in the UI thread. */
public final class Editors {
    private Editors() {}

    /** Opens a file of the workspace, and selects the element with the id if one is given. */
    public static Optional<IEditorPart> open(IWorkbenchPage page, IFile file, @Nullable String elementId) {
        try {
            IEditorPart editor = IDE.openEditor(page, file, true);
            if (elementId != null && !elementId.isEmpty() && editor instanceof ModelEditor models) {
                models.revealId(elementId);
            }
            return Optional.ofNullable(editor);
        } catch (CoreException e) {
            trouble(page, e);
            return Optional.empty();
        }
    }

    /** Opens a file from anywhere. */
    public static Optional<IEditorPart> open(IWorkbenchPage page, Path file, @Nullable String elementId) {
        try {
            return open(page, Projects.fileAt(file), elementId);
        } catch (CoreException e) {
            trouble(page, e);
            return Optional.empty();
        }
    }

    private static void trouble(IWorkbenchPage page, CoreException problem) {
        Ask.inform(
                page.getWorkbenchWindow().getShell(),
                Words.of("app.name"),
                problem.getStatus().getMessage());
    }
}
