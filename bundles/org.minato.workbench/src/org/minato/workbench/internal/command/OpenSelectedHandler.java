// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.minato.workbench.internal.editor.Editors;

/** Opens the files selected in the navigator. */
public final class OpenSelectedHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Selected.resources(event).stream()
                .filter(IFile.class::isInstance)
                .map(IFile.class::cast)
                .forEach(file -> Editors.open(page, file, null));
        return null;
    }
}
