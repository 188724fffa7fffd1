// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.dialog;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.minato.core.errors.MinatoException;
import org.minato.workbench.internal.text.Words;

/** Questions and messages with buttons in the user's language. To be used in the UI thread. */
public final class Ask {
    private Ask() {}

    /** Tells something. */
    public static void inform(Shell shell, String title, String message) {
        open(shell, MessageDialog.INFORMATION, title, message, List.of(Words.of("button.ok")));
    }

    /** Tells what went wrong and how to mend it. */
    public static void trouble(Shell shell, MinatoException problem) {
        open(
                shell,
                MessageDialog.ERROR,
                Words.of("app.name"),
                problem.message(Locale.getDefault()),
                List.of(Words.of("button.ok")));
    }

    /** Whether the user agrees to an action, named on its button. */
    public static boolean confirm(Shell shell, String title, String message, String action) {
        return open(shell, MessageDialog.QUESTION, title, message, List.of(action, Words.of("button.cancel"))) == 0;
    }

    /** Index of the button that the user pressed; -1 where the dialog was closed without one. */
    public static int choose(Shell shell, String title, String message, List<String> buttons) {
        return open(shell, MessageDialog.QUESTION, title, message, buttons);
    }

    private static int open(Shell shell, int kind, String title, String message, List<String> buttons) {
        int pressed = new MessageDialog(shell, title, null, message, kind, 0, buttons.toArray(String[]::new)).open();
        return pressed == Window.CANCEL && buttons.size() < 2 || pressed >= buttons.size() ? -1 : pressed;
    }
}
