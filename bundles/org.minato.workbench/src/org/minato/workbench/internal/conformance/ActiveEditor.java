// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.conformance;

import java.util.function.Consumer;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells which editor is active, and when its file has been loaded anew. */
final class ActiveEditor implements IPartListener2 {
    private final Consumer<IEditorPart> active;

    ActiveEditor(Consumer<IEditorPart> active) {
        this.active = active;
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        tell(reference);
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        tell(reference);
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart) {
            active.accept(reference.getPage().getActiveEditor());
        }
    }

    private void tell(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart editor) {
            active.accept(editor);
        }
    }
}
