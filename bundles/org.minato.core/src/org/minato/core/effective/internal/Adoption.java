// SPDX-License-Identifier: EPL-2.0
package org.minato.core.effective.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.effective.EffectiveRules;
import org.minato.core.files.Locations;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.core.finding.Severity;
import org.minato.core.text.Texts;
import org.minato.model.base.Element;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Setting;
import org.minato.model.refmodel.AccessRight;
import org.minato.model.refmodel.AdjustableFeature;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.Equipment;
import org.minato.model.refmodel.Interface;
import org.minato.model.refmodel.OptionalPart;
import org.minato.model.refmodel.Parameter;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.VariationPoint;

/** Applies what a plan sets to the copy of its model. One use, one thread. */
public final class Adoption {

    private final Plan plan;
    private final ReferenceModel copy;
    private final Map<EObject, EObject> copies;
    private final Texts texts = Texts.of(EffectiveRules.class);
    private final List<Finding> findings = new ArrayList<>();

    /** For a plan, the copy of its model, and the copies by original. */
    public Adoption(Plan plan, ReferenceModel copy, Map<EObject, EObject> copies) {
        this.plan = plan;
        this.copy = copy;
        this.copies = copies;
    }

    /** Applies everything and says what could not be. */
    public List<Finding> apply() {
        Map<VariationPoint, Setting> settings = settings();
        Set<EObject> leftOut = new LinkedHashSet<>();
        settings.forEach((point, setting) -> {
            String value = setting.getValue();
            if (value == null) {
                return;
            }
            switch (point) {
                case Parameter parameter -> parameter(parameter, setting, value);
                case AdjustableFeature feature -> feature(feature, setting, value);
                default -> {
                    // parts are gone through below, also those without a setting
                }
            }
        });
        for (VariationPoint point : copy.getVariationPoints()) {
            if (point instanceof OptionalPart part && !isIn(part, settings.get(part))) {
                leftOut.addAll(part.getNodes());
            }
        }
        chooseInterfaces();
        remove(leftOut);
        return findings;
    }

    /** The settings by the copies of their points; of two for one point the later one. */
    private Map<VariationPoint, Setting> settings() {
        Map<VariationPoint, Setting> settings = new LinkedHashMap<>();
        for (Setting setting : plan.getSettings()) {
            if (copies.get(setting.getPoint()) instanceof VariationPoint point) {
                if (settings.put(point, setting) != null) {
                    report(EffectiveRules.SET_TWICE, setting, "set-twice", point.getId());
                }
            } else {
                report(EffectiveRules.NO_POINT, setting, "no-variation-point");
            }
        }
        return settings;
    }

    private void parameter(Parameter parameter, Setting setting, String value) {
        SettingValue type = new SettingValue(
                parameter.getType(), parameter.getMinimum(), parameter.getMaximum(), parameter.getChoices());
        type.fault(value)
                .ifPresentOrElse(
                        fault -> report(
                                EffectiveRules.ILLEGAL_SETTING,
                                setting,
                                fault.key(),
                                value,
                                parameter.getId(),
                                fault.limit()),
                        () -> parameter.setDefaultValue(value));
    }

    private void feature(AdjustableFeature point, Setting setting, String value) {
        Element element = point.getElement();
        String name = point.getFeature();
        EStructuralFeature feature =
                element == null || name == null ? null : element.eClass().getEStructuralFeature(name);
        if (element == null || feature == null || !FeatureValue.isAdjustable(feature)) {
            report(EffectiveRules.BROKEN_POINT, setting, "broken-point", point.getId());
            return;
        }
        try {
            Object typed = FeatureValue.parse(feature, value, copy);
            String limit = FeatureValue.limitBroken(typed, point);
            if (limit.isEmpty()) {
                element.eSet(feature, typed);
            } else {
                report(EffectiveRules.ILLEGAL_SETTING, setting, "out-of-range", value, point.getId(), limit);
            }
        } catch (RuntimeException e) {
            report(EffectiveRules.ILLEGAL_SETTING, setting, "wrong-type", value, point.getId(), name);
        }
    }

    private boolean isIn(OptionalPart part, @Nullable Setting setting) {
        String value = setting == null ? null : setting.getValue();
        if (setting == null || value == null) {
            return part.isIncludedByDefault();
        }
        return switch (value.strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> {
                report(EffectiveRules.ILLEGAL_SETTING, setting, "wrong-type", value, part.getId(), "true, false");
                yield part.isIncludedByDefault();
            }
        };
    }

    /** Where every allocation of some equipment has chosen, only what was chosen stays. */
    private void chooseInterfaces() {
        Map<Equipment, Set<Interface>> chosen = new IdentityHashMap<>();
        Set<Equipment> undecided = new HashSet<>();
        for (Allocation allocation : plan.getAllocations()) {
            if (!(copies.get(allocation.getEquipment()) instanceof Equipment equipment)) {
                continue;
            }
            Interface choice = allocation.getChosenInterface();
            if (choice == null) {
                undecided.add(equipment);
            } else if (copies.get(choice) instanceof Interface own && own.eContainer() == equipment) {
                chosen.computeIfAbsent(equipment, e -> new HashSet<>()).add(own);
            } else {
                undecided.add(equipment);
                report(EffectiveRules.FOREIGN_INTERFACE, allocation, "foreign-interface", equipment.getId());
            }
        }
        chosen.forEach((equipment, interfaces) -> {
            if (!undecided.contains(equipment)) {
                equipment.getInterfaces().removeIf(i -> !interfaces.contains(i));
            }
        });
    }

    /** Removes nodes with what is in them, the flows from and to them, and rights on nothing else. */
    private void remove(Set<EObject> nodes) {
        Set<EObject> gone = new LinkedHashSet<>();
        for (EObject node : nodes) {
            // What has left the model meanwhile is not there to be removed.
            if (EcoreUtil.isAncestor(copy, node)) {
                gone.add(node);
                node.eAllContents().forEachRemaining(gone::add);
            }
        }
        if (gone.isEmpty()) {
            return;
        }
        for (DataFlow flow : copy.getFlows()) {
            if (gone.contains(flow.getSource()) || gone.contains(flow.getTarget())) {
                gone.add(flow);
            }
        }
        for (AccessRight right : copy.getAccessRights()) {
            if (!right.getTargets().isEmpty() && gone.containsAll(right.getTargets())) {
                gone.add(right);
            }
        }
        List<EObject> tops = gone.stream()
                .filter(e -> !gone.contains(Objects.requireNonNull(e.eContainer())))
                .toList();
        EcoreUtil.deleteAll(tops, true);
    }

    private void report(String rule, EObject element, String text, Object... arguments) {
        findings.add(Finding.of(
                        EffectiveRules.BOOK,
                        rule,
                        Severity.ERROR,
                        FindingKind.FAULT,
                        Locations.of(element),
                        texts.get(text, arguments))
                .about(element));
    }
}
