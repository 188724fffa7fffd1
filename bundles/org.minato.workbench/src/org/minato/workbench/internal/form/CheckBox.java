// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Boxes to tick, without the background of the theme: GTK would draw the white tick on it, where nobody sees it. */
public final class CheckBox {
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private CheckBox() {}

    /** A box with a text beside it. */
    public static Button of(Composite parent, String text) {
        Button box = new Button(parent, SWT.CHECK);
        box.setData(UNSTYLED, true);
        box.setText(text);
        return box;
    }
}
