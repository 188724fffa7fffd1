// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Makes the field that suits a feature. */
final class Fields {
    private final FieldContext context;
    private final KeyChoosers choosers;
    private final FormParts parts;

    Fields(FieldContext context, KeyChoosers choosers, FormParts parts) {
        this.context = context;
        this.choosers = choosers;
        this.parts = parts;
    }

    Field of(EObject element, EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return reference.isMany()
                    ? new ReferencesField(context, element, reference)
                    : new ReferenceField(context, element, reference);
        }
        EAttribute attribute = (EAttribute) feature;
        return parts.field(context, element, attribute).orElseGet(() -> ordinary(element, attribute));
    }

    private Field ordinary(EObject element, EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum) {
            return attribute.isMany()
                    ? new ChoicesField(context, element, attribute)
                    : new ChoiceField(context, element, attribute);
        }
        if (attribute.getEAttributeType().getInstanceClass() == boolean.class) {
            return new YesNoField(context, element, attribute);
        }
        Optional<UnaryOperator<String>> chooser = choosers.of(element, attribute);
        return attribute.isMany()
                ? new LinesField(context, element, attribute, chooser)
                : new TextField(context, element, attribute, FeatureGroups.lines(attribute), chooser);
    }
}
