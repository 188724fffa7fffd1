// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.minato.workbench.internal.text.Pictures;

/** The line below a field that says what is wrong with what was typed; takes no room while there is nothing to say. */
public final class FieldMessage {
    private final FieldContext context;
    private final CLabel line;

    /** Makes the line in a grid of two columns, hidden at first. */
    public FieldMessage(FieldContext context, Composite parent) {
        this.context = context;
        line = new CLabel(parent, SWT.WRAP);
        context.toolkit().adapt(line, false, false);
        line.setImage(Pictures.of("error"));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        data.horizontalIndent = FieldLabel.WIDTH;
        data.exclude = true;
        line.setLayoutData(data);
        line.setVisible(false);
    }

    /** Shows what is wrong; hides the line where nothing is. */
    public void show(Optional<String> problem) {
        GridData data = (GridData) line.getLayoutData();
        line.setText(problem.orElse(""));
        if (data.exclude == problem.isPresent()) {
            data.exclude = problem.isEmpty();
            line.setVisible(problem.isPresent());
            context.reflow().run();
        }
    }
}
