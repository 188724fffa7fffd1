// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** What a command of the menu is about: what is selected in the navigator, else the file of the active editor. */
final class Selected {
    private Selected() {}

    static List<IResource> resources(ExecutionEvent event) {
        List<IResource> found = new ArrayList<>();
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                && !(HandlerUtil.getActivePart(event) instanceof IEditorPart)) {
            for (Object line : selection) {
                IResource resource = Adapters.adapt(line, IResource.class);
                if (resource != null) {
                    found.add(resource);
                }
            }
        }
        if (found.isEmpty()) {
            IEditorPart editor = HandlerUtil.getActiveEditor(event);
            IFile file = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
            if (file != null) {
                found.add(file);
            }
        }
        return found;
    }

    static Optional<IFile> file(ExecutionEvent event, String ending) {
        return resources(event).stream()
                .filter(IFile.class::isInstance)
                .map(IFile.class::cast)
                .filter(file -> ending.equals(file.getFileExtension()))
                .findFirst();
    }
}
