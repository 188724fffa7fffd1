// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.dialog;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.minato.workbench.internal.text.Words;

/** A dialog with a title, a sentence on what to do, and buttons in the user's language. */
public abstract class LocalizedDialog extends TitleAreaDialog {
    private static final int WIDTH = 640;

    private final String title;
    private final String explanation;
    private final String action;

    /** @param action label of the button that does what the dialog is for */
    protected LocalizedDialog(Shell shell, String title, String explanation, String action) {
        super(shell);
        this.title = title;
        this.explanation = explanation;
        this.action = action;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    public void create() {
        super.create();
        setTitle(title);
        setMessage(explanation);
        validate();
        setErrorMessage(null);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, action, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Words.of("button.cancel"), false);
    }

    @Override
    protected Point getInitialSize() {
        Point preferred = super.getInitialSize();
        return new Point(Math.max(WIDTH, preferred.x), preferred.y);
    }

    /** Shows what is still missing, and allows the action when nothing is. */
    protected final void allow(String problem) {
        setErrorMessage(problem.isEmpty() ? null : problem);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
        }
    }

    /** Looks at what has been entered; called when the dialog opens, and by the subclass after each entry. */
    protected abstract void validate();
}
