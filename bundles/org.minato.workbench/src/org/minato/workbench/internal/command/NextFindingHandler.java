// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.minato.workbench.internal.editor.ModelEditor;

/** Selects the next element with a finding in the active editor. */
public final class NextFindingHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ModelEditor editor) {
            editor.page().ifPresent(page -> page.revealNextIssue());
        }
        return null;
    }
}
