// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import java.util.Optional;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.minato.commands.edit.Copied;
import org.minato.workbench.internal.text.Words;

/** Copied elements on the system's clipboard, for all editors of this workbench; other programs get their name. */
final class TreeClipboard {
    private final Display display;

    TreeClipboard(Display display) {
        this.display = display;
    }

    void put(Copied copied) {
        Clipboard clipboard = new Clipboard(display);
        try {
            LocalSelectionTransfer transfer = LocalSelectionTransfer.getTransfer();
            StructuredSelection content = new StructuredSelection(copied);
            transfer.setSelection(content);
            clipboard.setContents(
                    new Object[] {content, Words.of(copied.label())},
                    new Transfer[] {transfer, TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    Optional<Copied> get() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection content
                        && content.getFirstElement() instanceof Copied copied
                ? Optional.of(copied)
                : Optional.empty();
    }
}
