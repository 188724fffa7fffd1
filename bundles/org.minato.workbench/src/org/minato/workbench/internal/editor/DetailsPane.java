// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.minato.workbench.internal.check.FoundIssue;
import org.minato.workbench.internal.form.EditedModel;
import org.minato.workbench.internal.form.Field;
import org.minato.workbench.internal.form.FieldContext;
import org.minato.workbench.internal.form.FormSections;
import org.minato.workbench.internal.form.KeyChoosers;
import org.minato.workbench.internal.rule.RuleParts;
import org.minato.workbench.internal.text.Pictures;
import org.minato.workbench.internal.text.Words;

/** The right side of the editor: the form of what is selected in the tree. */
final class DetailsPane {
    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final EditedModel model;
    private final KeyChoosers choosers;
    private final Consumer<EObject> reveal;
    private final IssueList issues;
    private final Composite body;
    private List<Field> fields = List.of();
    private Object shown;
    private String shape = "";

    DetailsPane(
            Composite parent, EditedModel model, KeyChoosers choosers, Consumer<EObject> reveal, IssueActions actions) {
        this.model = model;
        this.choosers = choosers;
        this.reveal = reveal;
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.setFont(JFaceResources.getHeaderFont());
        toolkit.decorateFormHeading(form.getForm());
        form.getBody().setLayout(new GridLayout());
        issues = new IssueList(toolkit, form.getBody(), actions, this::reflow);
        body = toolkit.createComposite(form.getBody());
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.verticalSpacing = 10;
        body.setLayout(layout);
        form.addDisposeListener(event -> toolkit.dispose());
    }

    private void reflow() {
        body.layout(true, true);
        form.reflow(true);
    }

    /** Shows the form of an element or the table of a group. */
    void show(Object selected) {
        if (selected != null && !selected.equals(shown)) {
            flush();
            shown = selected;
            build();
            form.setOrigin(0, 0);
        }
    }

    private void build() {
        form.setRedraw(false);
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        FormSections sections = new FormSections(
                new FieldContext(model, toolkit, reveal, this::reflow), choosers, new RuleParts(choosers));
        if (shown instanceof TreeGroup group) {
            fields = sections.buildTable(body, group.owner(), group.feature());
        } else if (shown instanceof EObject element) {
            boolean root = model.read(() -> element.eContainer() == null);
            fields = sections.build(body, element, !root);
        }
        shape = shape();
        heading();
        reflow();
        form.setRedraw(true);
    }

    private void heading() {
        if (shown instanceof TreeGroup group) {
            form.setText(escaped(Words.labels().of(group.feature())));
            form.setImage(Pictures.of("group"));
        } else if (shown instanceof EObject element) {
            form.setText(escaped(model.read(() -> Words.labels().of(element))));
            form.setImage(Pictures.of(element.eClass()));
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&&");
    }

    /** Shows the present values; builds the form anew where fields have come or gone. */
    void refresh() {
        if (shown == null || form.isDisposed()) {
            return;
        }
        if (!shape.equals(shape())) {
            build();
            return;
        }
        heading();
        fields.forEach(Field::refresh);
    }

    /** What decides which fields there are. */
    private String shape() {
        return model.read(() -> {
            StringBuilder text = new StringBuilder();
            if (shown instanceof EObject element) {
                for (EReference feature : element.eClass().getEAllContainments()) {
                    if (!feature.isMany()) {
                        Object child = element.eGet(feature);
                        text.append(child == null ? "-" : System.identityHashCode(child))
                                .append(' ');
                    }
                }
                choosers.properties(element)
                        .forEach(property -> text.append(property.getKey()).append(' '));
            }
            return text.toString();
        });
    }

    /** Shows the findings on what is shown. */
    void showIssues(List<FoundIssue> found) {
        issues.show(found);
    }

    Optional<EObject> element() {
        return shown instanceof EObject element ? Optional.of(element) : Optional.empty();
    }

    /** Forgets what is shown, since its objects have been replaced. */
    void forget() {
        shown = null;
    }

    void flush() {
        fields.forEach(Field::flush);
    }

    /** Puts the cursor into the first text, which is the name where there is one. */
    void focusName() {
        firstText(body).ifPresent(text -> {
            text.setFocus();
            text.selectAll();
        });
    }

    private static Optional<Text> firstText(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Text text) {
                return Optional.of(text);
            }
            Optional<Text> inside = child instanceof Composite inner ? firstText(inner) : Optional.empty();
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    /** Whether the element shown is no longer in a file. */
    boolean isOrphan() {
        return element()
                .filter(element ->
                        model.read(() -> EcoreUtil.getRootContainer(element).eResource() == null))
                .isPresent();
    }
}
