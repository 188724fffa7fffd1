// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;

/** Sets or clears any feature of any element; the edit to use where no special one is needed. */
public final class SetFeature {
    private SetFeature() {}

    /**
     * Sets a feature.
     *
     * @param value of the feature's Java type, a collection where it has many values; null clears it
     * @return a command that cannot be executed when the value is of another type, the feature is not changeable or a
     *     reference that stays inside its file would lead out of it
     */
    public static Command of(
            EditingDomain domain, EObject element, EStructuralFeature feature, @Nullable Object value) {
        return of(domain, List.of(element), feature, value);
    }

    /** Sets the same feature of several elements to the same value. */
    public static Command of(
            EditingDomain domain,
            Collection<? extends EObject> elements,
            EStructuralFeature feature,
            @Nullable Object value) {
        LocalizedText label = Wording.text(value == null ? "unset" : "set", Wording.of(feature), Wording.of(elements));
        return settable(elements, feature, value)
                ? Edit.of(label, steps(elements, feature, value), elements)
                : Edit.refused(label);
    }

    /** Gives a feature its default value, and takes it out of the file. */
    public static Command unset(EditingDomain domain, EObject element, EStructuralFeature feature) {
        return of(domain, List.of(element), feature, null);
    }

    static Command step(EObject element, EStructuralFeature feature, @Nullable Object value) {
        return new SetStep(element, feature, value);
    }

    private static List<Supplier<Command>> steps(
            Collection<? extends EObject> elements, EStructuralFeature feature, @Nullable Object value) {
        List<Supplier<Command>> steps = new ArrayList<>();
        for (EObject element : elements) {
            steps.add(() -> step(element, feature, value));
        }
        return steps;
    }

    private static boolean settable(
            Collection<? extends EObject> elements, EStructuralFeature feature, @Nullable Object value) {
        boolean containment = feature instanceof EReference reference && reference.isContainment();
        return feature.isChangeable()
                && !elements.isEmpty()
                && !(containment && value != null)
                && elements.stream()
                        .allMatch(element ->
                                element.eClass().getEAllStructuralFeatures().contains(feature))
                && fits(feature, value)
                && elements.stream().allMatch(element -> reaches(element, feature, value));
    }

    /** Whether the values are where the reference may lead: many kinds of references stay inside their file. */
    private static boolean reaches(EObject element, EStructuralFeature feature, @Nullable Object value) {
        if (!(feature instanceof EReference reference) || reference.isResolveProxies()) {
            return true;
        }
        Collection<?> targets = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        return targets.stream()
                .allMatch(target -> target instanceof EObject other && other.eResource() == element.eResource());
    }

    private static boolean fits(EStructuralFeature feature, @Nullable Object value) {
        if (value == null) {
            return true;
        }
        if (feature.isMany()) {
            return value instanceof Collection<?> values
                    && values.stream().allMatch(one -> feature.getEType().isInstance(one));
        }
        return feature.getEType().isInstance(value);
    }
}
