// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;
import org.minato.commands.edit.AddChild;
import org.minato.commands.edit.Delete;
import org.minato.workbench.internal.text.Words;

/** Builds the sections of the form for one element and everything that is shown inside them. */
public final class FormSections {
    private final FieldContext context;
    private final KeyChoosers choosers;
    private final FormParts parts;
    private final Fields fields;
    private final List<Field> made = new ArrayList<>();

    /**
     * Builds forms.
     *
     * @param choosers offers keys of other files for text fields that hold keys
     * @param parts what the kind of file adds
     */
    public FormSections(FieldContext context, KeyChoosers choosers, FormParts parts) {
        this.context = context;
        this.choosers = choosers;
        this.parts = parts;
        this.fields = new Fields(context, choosers, parts);
    }

    /**
     * Makes the sections for an element.
     *
     * @param tables whether to show the element's children in tables too
     * @return the fields made, to be refreshed after changes
     */
    public List<Field> build(Composite body, EObject element, boolean tables) {
        FeatureGroups groups = new FeatureGroups(element.eClass());
        rows(body, Words.of("section.general"), element, groups.general(), true);
        for (EReference properties : groups.properties()) {
            properties(body, element, properties);
        }
        rows(body, Words.of("section.conditions"), element, groups.expressions(), true);
        for (FormParts.Part part : parts.parts(context, element)) {
            add(section(body, part.title(), true), part.field());
        }
        rows(body, Words.of("section.texts"), element, groups.texts(), true);
        groups.single().forEach(feature -> single(body, element, feature));
        if (tables) {
            groups.tables().forEach(feature -> table(body, element, feature));
        }
        rows(body, Words.of("section.source"), element, groups.source(), true);
        rows(body, Words.of("section.usedBy"), element, used(element, groups.inverse()), true);
        rows(body, Words.of("section.identity"), element, groups.identity(), false);
        return made;
    }

    /** Makes only the fields of some features, without sections, in a grid of two columns. */
    public List<Field> buildRows(Composite client, EObject element, List<? extends EStructuralFeature> features) {
        features.forEach(feature -> add(client, fields.of(element, feature)));
        return made;
    }

    /** Makes the section of one containment of an element. */
    public List<Field> buildTable(Composite body, EObject element, EReference feature) {
        table(body, element, feature);
        return made;
    }

    private List<EReference> used(EObject element, List<EReference> inverse) {
        return context.model()
                .read(() -> inverse.stream()
                        .filter(feature -> !((List<?>) element.eGet(feature)).isEmpty())
                        .toList());
    }

    private void rows(
            Composite body,
            String title,
            EObject element,
            List<? extends EStructuralFeature> features,
            boolean expanded) {
        if (!features.isEmpty()) {
            Composite client = section(body, title, expanded);
            features.forEach(feature -> add(client, fields.of(element, feature)));
        }
    }

    private void properties(Composite body, EObject element, EReference feature) {
        PropertyFields declared = new PropertyFields(context, choosers, element, feature);
        if (!declared.isEmpty()) {
            add(section(body, Words.labels().of(feature), true), declared);
        }
    }

    private void table(Composite body, EObject element, EReference feature) {
        add(section(body, Words.labels().of(feature), true), new ChildrenTable(context, element, feature));
    }

    private void single(Composite body, EObject element, EReference feature) {
        EObject child = context.model().read(() -> (EObject) element.eGet(feature));
        Composite client = section(body, Words.labels().of(feature), child != null);
        Button button = context.toolkit()
                .createButton(
                        client,
                        Words.of(
                                child == null ? "form.addThis" : "form.deleteThis",
                                Words.labels().of(feature)),
                        SWT.PUSH);
        GridData data = new GridData(SWT.LEFT, SWT.TOP, false, false, 2, 1);
        if (child == null) {
            button.addListener(
                    SWT.Selection,
                    event -> context.model()
                            .edit(domain -> AddChild.of(domain, element, feature, feature.getEReferenceType())));
        } else {
            FeatureGroups groups = new FeatureGroups(child.eClass());
            groups.general().forEach(inner -> add(client, fields.of(child, inner)));
            groups.expressions().forEach(inner -> add(client, fields.of(child, inner)));
            groups.texts().forEach(inner -> add(client, fields.of(child, inner)));
            groups.source().forEach(inner -> add(client, fields.of(child, inner)));
            button.moveBelow(null);
            button.addListener(
                    SWT.Selection, event -> context.model().edit(domain -> Delete.of(domain, List.of(child))));
        }
        button.setLayoutData(data);
    }

    private void add(Composite client, Field field) {
        field.create(client);
        made.add(field);
    }

    private Composite section(Composite body, String title, boolean expanded) {
        Section section = context.toolkit()
                .createSection(
                        body,
                        ExpandableComposite.TITLE_BAR
                                | ExpandableComposite.TWISTIE
                                | (expanded ? ExpandableComposite.EXPANDED : 0));
        section.setText(title);
        section.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        section.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(
                event -> context.reflow().run()));
        Composite client = context.toolkit().createComposite(section);
        client.setLayout(new GridLayout(2, false));
        section.setClient(client);
        return client;
    }
}
