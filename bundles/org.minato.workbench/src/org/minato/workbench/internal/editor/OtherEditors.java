// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The other editors that have the same file open. */
final class OtherEditors {
    private OtherEditors() {}

    static List<ModelEditor> of(ModelEditor editor) {
        List<ModelEditor> others = new ArrayList<>();
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                for (IEditorReference reference : page.getEditorReferences()) {
                    if (reference.getEditor(false) instanceof ModelEditor other
                            && other != editor
                            && other.openFile().isPresent()
                            && other.workspaceFile().equals(editor.workspaceFile())) {
                        others.add(other);
                    }
                }
            }
        }
        return others;
    }
}
