// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.minato.commands.edit.SetFeature;
import org.minato.model.base.BasePackage;
import org.minato.model.deployment.Region;
import org.minato.workbench.internal.form.EditedModel;
import org.minato.workbench.internal.form.ValueText;
import org.minato.workbench.internal.table.CellInput.Choice;
import org.minato.workbench.internal.text.Pictures;
import org.minato.workbench.internal.text.Words;

/** Columns for the features of elements, which are set by commands. */
public final class FeatureColumns {
    private static final BasePackage BASE = BasePackage.eINSTANCE;

    private final EditedModel model;

    /** Columns for elements of an open file. */
    public FeatureColumns(EditedModel model) {
        this.model = model;
    }

    /** The name in the user's language, with the picture of the element's class. */
    public <R extends EObject> Column<R> name(int weight) {
        return this.<R>text(BASE.getNamedElement_NameJa(), BASE.getNamedElement_NameEn(), weight)
                .titled(Words.of("form.column.name"))
                .with(row -> Optional.of(Pictures.of(row.eClass())));
    }

    /** A text that is there in both languages: the user's one is entered, the other one is shown where it is missing. */
    public <R extends EObject> Column<R> text(EAttribute japanese, EAttribute english, int weight) {
        EAttribute own = Words.isJapanese() ? japanese : english;
        Function<R, String> shown = row -> Words.either((String) row.eGet(japanese), (String) row.eGet(english));
        return Column.of(Words.labels().of(own), weight, shown).enteredBy(typed(own, shown));
    }

    /** An attribute of one value: a literal or yes and no are chosen, all else is typed. */
    public <R extends EObject> Column<R> attribute(EAttribute feature, int weight) {
        if (feature.getEAttributeType() instanceof EEnum type) {
            return literal(feature, type, weight);
        }
        ValueText values = new ValueText(feature.getEAttributeType());
        Function<R, String> shown = row -> values.format(row.eGet(feature));
        return Column.of(Words.labels().of(feature), weight, shown).enteredBy(typed(feature, shown));
    }

    private <R extends EObject> CellInput<R> typed(EAttribute feature, Function<R, String> shown) {
        ValueText values = new ValueText(feature.getEAttributeType());
        return CellInput.text(shown, (row, typed) -> {
            ValueText.Parsed parsed = values.parse(typed);
            if (parsed.problem().isEmpty()) {
                set(row, feature, parsed.value());
            }
            return parsed.problem();
        });
    }

    private <R extends EObject> Column<R> literal(EAttribute feature, EEnum type, int weight) {
        List<Choice<EEnumLiteral>> choices = type.getELiterals().stream()
                .map(literal ->
                        new Choice<>(Optional.of(literal), Words.labels().of(literal)))
                .toList();
        Function<R, Optional<EEnumLiteral>> present =
                row -> Optional.ofNullable(type.getEEnumLiteral(((Enumerator) row.eGet(feature)).getValue()));
        return Column.<R>of(
                        Words.labels().of(feature),
                        weight,
                        row -> present.apply(row).map(Words.labels()::of).orElse(""))
                .enteredBy(CellInput.choice(row -> choices, present, (row, chosen) -> {
                    chosen.ifPresent(literal -> set(row, feature, literal.getInstance()));
                    return Optional.empty();
                }));
    }

    /**
     * A reference to one element, which is chosen.
     *
     * @param candidates what it can point to from a row
     */
    public <R extends EObject, T extends EObject> Column<R> reference(
            EReference feature, int weight, Function<R, List<? extends T>> candidates) {
        return Column.<R>of(Words.labels().of(feature), weight, row -> name(target(row, feature)))
                .enteredBy(CellInput.<R, EObject>choice(
                        row -> orNone(candidates.apply(row)), row -> target(row, feature), (row, chosen) -> {
                            set(row, feature, chosen.orElse(null));
                            return Optional.empty();
                        }));
    }

    private static List<Choice<EObject>> orNone(List<? extends EObject> elements) {
        List<Choice<EObject>> choices = new ArrayList<>();
        choices.add(new Choice<>(Optional.empty(), Words.of("form.notChosen")));
        elements.forEach(element -> choices.add(new Choice<>(Optional.of(element), name(element))));
        return choices;
    }

    private static Optional<EObject> target(EObject row, EReference feature) {
        return Optional.ofNullable((EObject) row.eGet(feature));
    }

    private static String name(Optional<EObject> element) {
        return element.map(FeatureColumns::name).orElse("");
    }

    private static String name(EObject element) {
        return element instanceof Region region && region.getNameJa() != null
                ? Words.either(region.getNameJa(), region.getNameEn())
                : Words.labels().of(element);
    }

    /** Sets a feature, unless it has the value. */
    public void set(EObject row, EStructuralFeature feature, Object value) {
        if (!Objects.equals(model.read(() -> row.eGet(feature)), value)) {
            model.edit(domain -> SetFeature.of(domain, row, feature, value));
        }
    }
}
