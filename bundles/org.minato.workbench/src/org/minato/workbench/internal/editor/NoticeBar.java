// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.minato.workbench.internal.text.Pictures;

/** A bar above the editor with something the user should decide; takes no room while there is nothing. */
final class NoticeBar {
    private static final Color BACKGROUND = new Color(255, 244, 206);
    private static final Color FOREGROUND = new Color(60, 45, 0);

    private final Composite place;

    NoticeBar(Composite parent) {
        place = new Composite(parent, SWT.NONE);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.exclude = true;
        place.setLayoutData(data);
        place.setBackground(BACKGROUND);
        place.setBackgroundMode(SWT.INHERIT_FORCE);
    }

    /** One button of the bar. Pressing it hides the bar first. */
    record Choice(String label, Runnable run) {}

    void show(String text, Choice... choices) {
        clear();
        place.setLayout(new GridLayout(choices.length + 1, false));
        CLabel label = new CLabel(place, SWT.NONE);
        label.setImage(Pictures.of("warning"));
        label.setText(text);
        label.setForeground(FOREGROUND);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        for (Choice choice : choices) {
            Button button = new Button(place, SWT.PUSH);
            button.setText(choice.label());
            button.addListener(SWT.Selection, event -> {
                hide();
                choice.run().run();
            });
        }
        setShown(true);
    }

    void hide() {
        clear();
        setShown(false);
    }

    private void clear() {
        for (Control child : place.getChildren()) {
            child.dispose();
        }
    }

    private void setShown(boolean shown) {
        ((GridData) place.getLayoutData()).exclude = !shown;
        place.setVisible(shown);
        place.getParent().layout(true, true);
    }
}
