// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.command;

import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.minato.workbench.internal.editor.Editors;
import org.minato.workbench.internal.text.Words;

/** Opens a model, rule book or plan from anywhere. */
public final class OpenFileHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        FileDialog dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.OPEN);
        dialog.setText(Words.of("open.file"));
        dialog.setFilterExtensions(new String[] {"*.refmodel;*.plan;*.rulebook"});
        dialog.setFilterNames(new String[] {Words.of("open.fileKinds")});
        String chosen = dialog.open();
        if (chosen != null) {
            Editors.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), Path.of(chosen), null);
        }
        return null;
    }
}
