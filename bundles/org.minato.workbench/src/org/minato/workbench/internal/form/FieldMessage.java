// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.minato.workbench.internal.text.Pictures;

/** The line below a field that says what is wrong with what was typed; takes no room while there is nothing to say. */
public final class FieldMessage {
    private final FieldContext context;
    private final Composite line;
    private final Label text;

    /** Makes the line in a grid of two columns, hidden at first. */
    public FieldMessage(FieldContext context, Composite parent) {
        this.context = context;
        line = context.toolkit().createComposite(parent);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 0;
        line.setLayout(layout);
        context.toolkit().createLabel(line, "").setImage(Pictures.of("error"));
        text = context.toolkit().createLabel(line, "", SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 200;
        text.setLayoutData(wide);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.horizontalIndent = FieldLabel.WIDTH;
        data.exclude = true;
        line.setLayoutData(data);
        line.setVisible(false);
    }

    /** Shows what is wrong; hides the line where nothing is. */
    public void show(Optional<String> problem) {
        GridData data = (GridData) line.getLayoutData();
        String said = problem.orElse("");
        if (data.exclude == problem.isPresent() || !said.equals(text.getText())) {
            text.setText(said);
            data.exclude = problem.isEmpty();
            line.setVisible(problem.isPresent());
            context.reflow().run();
        }
    }
}
