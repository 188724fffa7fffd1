// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.minato.commands.edit.SetFeature;
import org.minato.workbench.internal.text.Words;

/** Several texts, one a line. */
final class LinesField implements Field {
    private static final int HEIGHT = 44;

    private final FieldContext context;
    private final EObject element;
    private final EAttribute feature;
    private final Optional<UnaryOperator<String>> chooser;
    private Text text;
    private boolean typed;
    private boolean showing;

    /** @param chooser lets the user choose one more text; null where he gave up */
    LinesField(FieldContext context, EObject element, EAttribute feature, Optional<UnaryOperator<String>> chooser) {
        this.context = context;
        this.element = element;
        this.feature = feature;
        this.chooser = chooser;
    }

    @Override
    public void create(Composite parent) {
        FieldLabel.create(context.toolkit(), parent, feature);
        Composite place = context.toolkit().createComposite(parent);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        place.setLayout(layout);
        place.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        text = context.toolkit().createText(place, "", SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 100;
        data.heightHint = HEIGHT;
        text.setLayoutData(data);
        text.setToolTipText(Words.of("form.onePerLine"));
        text.setData("feature", feature.getName());
        FieldLabel.name(text, Words.labels().of(feature) + " " + Words.of("form.onePerLine"));
        chooser.ifPresent(choose -> button(place, choose));
        text.addModifyListener(event -> typed |= !showing);
        text.addListener(SWT.FocusOut, event -> flush());
        refresh();
    }

    private void button(Composite place, UnaryOperator<String> choose) {
        Button button = context.toolkit().createButton(place, Words.of("form.choose"), SWT.PUSH);
        button.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        button.addListener(SWT.Selection, event -> {
            String chosen = choose.apply("");
            if (chosen != null) {
                String present = text.getText().strip();
                text.setText(present.isEmpty() ? chosen : present + "\n" + chosen);
                flush();
            }
        });
    }

    @Override
    public void flush() {
        if (text.isDisposed() || !typed) {
            return;
        }
        typed = false;
        List<String> lines = text.getText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (!lines.equals(context.model().read(() -> List.copyOf((List<?>) element.eGet(feature))))) {
            context.model().edit(domain -> SetFeature.of(domain, element, feature, lines));
        }
    }

    @Override
    public void refresh() {
        if (typed) {
            return;
        }
        List<?> lines = context.model().read(() -> List.copyOf((List<?>) element.eGet(feature)));
        String shown = String.join("\n", lines.stream().map(Object::toString).toList());
        if (!shown.equals(text.getText())) {
            showing = true;
            text.setText(shown);
            showing = false;
        }
    }
}
