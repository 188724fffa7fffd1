// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import java.util.Objects;
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

/** A value typed as text: checked at every key, written when the user pauses, presses Enter or leaves the field. */
final class TextField implements Field {
    private static final int PAUSE = 700;
    private static final int LINE = 20;

    private final FieldContext context;
    private final EObject element;
    private final EAttribute feature;
    private final ValueText values;
    private final int lines;
    private final Optional<UnaryOperator<String>> chooser;
    private final Runnable write = this::flush;
    private Text text;
    private FieldMessage message;
    private boolean typed;
    private boolean showing;

    /**
     * @param lines height of the field in lines of text
     * @param chooser lets the user choose a text in place of the present one; null where he gave up
     */
    TextField(
            FieldContext context,
            EObject element,
            EAttribute feature,
            int lines,
            Optional<UnaryOperator<String>> chooser) {
        this.context = context;
        this.element = element;
        this.feature = feature;
        this.values = new ValueText(feature.getEAttributeType());
        this.lines = lines;
        this.chooser = chooser;
    }

    @Override
    public void create(Composite parent) {
        FieldLabel.create(context.toolkit(), parent, feature);
        Composite place = chooser.isPresent() ? placeWithButton(parent) : parent;
        int style = lines > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
        text = context.toolkit().createText(place, "", style | SWT.BORDER);
        text.setData("feature", feature.getName());
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 100;
        if (lines > 1) {
            data.heightHint = lines * LINE;
        }
        text.setLayoutData(data);
        FieldLabel.name(text, Words.labels().of(feature));
        chooser.ifPresent(choose -> button(place, choose));
        message = new FieldMessage(context, parent);
        text.addModifyListener(event -> typing());
        text.addListener(SWT.FocusOut, event -> flush());
        text.addListener(SWT.DefaultSelection, event -> flush());
        refresh();
    }

    private Composite placeWithButton(Composite parent) {
        Composite place = context.toolkit().createComposite(parent);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        place.setLayout(layout);
        place.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return place;
    }

    private void button(Composite place, UnaryOperator<String> choose) {
        Button button = context.toolkit().createButton(place, Words.of("form.choose"), SWT.PUSH);
        button.addListener(SWT.Selection, event -> {
            String chosen = choose.apply(text.getText());
            if (chosen != null) {
                text.setText(chosen);
                flush();
            }
        });
    }

    private void typing() {
        if (showing) {
            return;
        }
        typed = true;
        message.show(values.parse(text.getText()).problem());
        text.getDisplay().timerExec(PAUSE, write);
    }

    @Override
    public void flush() {
        if (text.isDisposed() || !typed) {
            return;
        }
        text.getDisplay().timerExec(-1, write);
        ValueText.Parsed parsed = values.parse(text.getText());
        message.show(parsed.problem());
        if (parsed.problem().isPresent()) {
            return;
        }
        typed = false;
        if (!Objects.equals(parsed.value(), context.model().read(this::value))) {
            context.model().edit(domain -> SetFeature.of(domain, element, feature, parsed.value()));
        }
    }

    private Object value() {
        return element.eGet(feature);
    }

    @Override
    public void refresh() {
        if (typed) {
            return;
        }
        String shown = context.model().read(() -> values.format(value()));
        if (!shown.equals(text.getText())) {
            showing = true;
            text.setText(shown);
            showing = false;
        }
        message.show(Optional.empty());
    }
}
