// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.minato.model.base.BasePackage;
import org.minato.model.base.PropertyValue;

/** Which feature of a class stands in which section of the form. Decided from the metamodel, the same for all classes. */
final class FeatureGroups {
    private static final BasePackage BASE = BasePackage.eINSTANCE;
    private static final Set<String> LONG_TEXTS = Set.of(
            "description",
            "purpose",
            "text",
            "reason",
            "condition",
            "scope",
            "method",
            "message",
            "question",
            "prepared",
            "answer");
    private static final Set<String> EXPRESSIONS = Set.of(
            "expression",
            "where",
            "require",
            "from",
            "to",
            "over",
            "unlessStep",
            "forbiddenStep",
            "answered",
            "target");
    private static final Set<EStructuralFeature> SOURCE =
            Set.of(BASE.getStated_Standing(), BASE.getStated_Citation(), BASE.getStated_AsOf());
    private static final Set<EStructuralFeature> IDENTITY =
            Set.of(BASE.getElement_Id(), BASE.getRoot_Version(), BASE.getRoot_FormatVersion());

    private final EClass type;

    FeatureGroups(EClass type) {
        this.type = type;
    }

    /** Names first, then what is specific to the class. */
    List<EStructuralFeature> general() {
        List<EStructuralFeature> plain = features()
                .filter(feature -> !isContainment(feature) && !feature.isTransient())
                .filter(feature -> !isLong(feature) && !isExpression(feature))
                .filter(feature -> !SOURCE.contains(feature) && !IDENTITY.contains(feature))
                .toList();
        return Stream.concat(
                        plain.stream().filter(FeatureGroups::isOfBase),
                        plain.stream().filter(f -> !isOfBase(f)))
                .toList();
    }

    /** Expressions. */
    List<EStructuralFeature> expressions() {
        return features().filter(FeatureGroups::isExpression).toList();
    }

    /** Texts of several lines. */
    List<EStructuralFeature> texts() {
        return features().filter(FeatureGroups::isLong).toList();
    }

    /** Standing, source and date. */
    List<EStructuralFeature> source() {
        return features().filter(SOURCE::contains).toList();
    }

    /** Identity and version. */
    List<EStructuralFeature> identity() {
        return features()
                .filter(IDENTITY::contains)
                .filter(feature -> feature != BASE.getRoot_FormatVersion())
                .toList();
    }

    /** Containments of one element, shown with its own fields. */
    List<EReference> single() {
        return type.getEAllContainments().stream()
                .filter(feature -> !feature.isMany())
                .toList();
    }

    /** Containments of several elements, shown as tables. */
    List<EReference> tables() {
        return type.getEAllContainments().stream()
                .filter(feature -> feature.isMany() && !isProperties(feature))
                .toList();
    }

    /** The containment of values of properties that a domain declares, if the class has one. */
    List<EReference> properties() {
        return type.getEAllContainments().stream()
                .filter(FeatureGroups::isProperties)
                .toList();
    }

    /** References from elsewhere, never entered here. */
    List<EReference> inverse() {
        return type.getEAllReferences().stream()
                .filter(feature -> feature.isTransient() && feature.isMany() && !feature.isContainment())
                .toList();
    }

    static int lines(EAttribute feature) {
        return isLong(feature) ? 3 : isExpression(feature) ? 2 : 1;
    }

    /** Whether the containment holds values of declared properties. */
    static boolean isProperties(EReference feature) {
        return PropertyValue.class.isAssignableFrom(feature.getEReferenceType().getInstanceClass());
    }

    private Stream<EStructuralFeature> features() {
        return type.getEAllStructuralFeatures().stream().filter(feature -> !feature.isDerived());
    }

    private static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    private static boolean isOfBase(EStructuralFeature feature) {
        return feature.getEContainingClass().getEPackage() == BASE;
    }

    private static boolean isLong(EStructuralFeature feature) {
        String name = feature.getName();
        return (name.endsWith("Ja") || name.endsWith("En"))
                && LONG_TEXTS.contains(name.substring(0, name.length() - 2));
    }

    private static boolean isExpression(EStructuralFeature feature) {
        return feature instanceof EAttribute attribute
                && attribute.getEAttributeType().getInstanceClass() == String.class
                && EXPRESSIONS.contains(feature.getName());
    }
}
