// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.minato.model.base.BasePackage;
import org.minato.workbench.internal.text.Words;

/** What of a class is worth a column in a table, and which classes a containment takes. */
public final class TellingFeatures {
    private static final int MOST = 2;

    private TellingFeatures() {}

    /** The first attributes of the class itself that are short: enumerations, quantities, dates, numbers. */
    static List<EAttribute> of(EClass type) {
        return type.getEAllAttributes().stream()
                .filter(attribute -> !attribute.isMany() && !isInheritedFromBase(attribute))
                .filter(attribute -> attribute.getEAttributeType().getInstanceClass() != String.class)
                .limit(MOST)
                .toList();
    }

    private static boolean isInheritedFromBase(EStructuralFeature feature) {
        EPackage owner = feature.getEContainingClass().getEPackage();
        return owner == BasePackage.eINSTANCE && feature.getEContainingClass().isAbstract();
    }

    /** The literal's name where the attribute is an enumeration. */
    static Optional<String> text(EObject element, EAttribute attribute) {
        return attribute.getEAttributeType() instanceof EEnum type
                        && element.eGet(attribute) instanceof Enumerator value
                ? Optional.of(Words.labels().of(type, value))
                : Optional.empty();
    }

    /** The classes whose elements the containment takes, in the order of the metamodel. */
    public static List<EClass> types(EReference containment) {
        EClass declared = containment.getEReferenceType();
        return declared.getEPackage().getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClassifier.class::cast)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && declared.isSuperTypeOf(type))
                .toList();
    }
}
