// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.skeleton;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.Setting;
import org.minato.model.refmodel.AdjustableFeature;
import org.minato.model.refmodel.OptionalPart;
import org.minato.model.refmodel.Parameter;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.VariationPoint;

/** Settings that say what the model says by itself, so that a region sees what it may change. */
record DefaultSettings(ReferenceModel model) {

    /** One setting for each variation point that has a value in the model. */
    List<Setting> settings() {
        return model.getVariationPoints().stream()
                .flatMap(point -> value(point).map(value -> setting(point, value)).stream())
                .toList();
    }

    private static Setting setting(VariationPoint point, String value) {
        Setting setting = DeploymentFactory.eINSTANCE.createSetting();
        setting.setId("setting-" + point.getId());
        setting.setPoint(point);
        setting.setValue(value);
        return setting;
    }

    private static Optional<String> value(VariationPoint point) {
        if (point instanceof Parameter parameter) {
            return Optional.ofNullable(parameter.getDefaultValue());
        }
        if (point instanceof OptionalPart part) {
            return Optional.of(Boolean.toString(part.isIncludedByDefault()));
        }
        return point instanceof AdjustableFeature adjustable ? value(adjustable) : Optional.empty();
    }

    private static Optional<String> value(AdjustableFeature adjustable) {
        EObject element = adjustable.getElement();
        if (element != null
                && element.eClass().getEStructuralFeature(adjustable.getFeature()) instanceof EAttribute attribute
                && !attribute.isMany()
                && element.eIsSet(attribute)) {
            return Optional.ofNullable(
                    EcoreUtil.convertToString(attribute.getEAttributeType(), element.eGet(attribute)));
        }
        return Optional.empty();
    }
}
