// SPDX-License-Identifier: EPL-2.0
package org.minato.compare.internal;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.model.base.BasePackage;
import org.minato.model.base.NamedElement;
import org.minato.model.deployment.DeploymentPackage.Literals;
import org.minato.model.rules.RulesPackage;

/** What tells elements of a list apart, besides their ids. */
final class Keys {
    private static final Map<EClass, List<EStructuralFeature>> KEYS = Map.ofEntries(
            entry(BasePackage.Literals.PROPERTY_DEFINITION, List.of(BasePackage.Literals.PROPERTY_DEFINITION__KEY)),
            entry(BasePackage.Literals.PROPERTY_VALUE, List.of(BasePackage.Literals.PROPERTY_VALUE__KEY)),
            entry(Literals.REGION, List.of(Literals.REGION__CODE)),
            entry(Literals.RULE_BOOK_PIN, List.of(Literals.RULE_BOOK_PIN__RULE_BOOK)),
            entry(Literals.ACTOR_BINDING, List.of(Literals.ACTOR_BINDING__ACTOR)),
            entry(Literals.ALLOCATION, List.of(Literals.ALLOCATION__EQUIPMENT, Literals.ALLOCATION__SITE)),
            entry(Literals.SETTING, List.of(Literals.SETTING__POINT)),
            entry(Literals.STATEMENT, List.of(Literals.STATEMENT__CLAUSE, Literals.STATEMENT__QUESTION)),
            entry(Literals.ATTESTATION, List.of(Literals.ATTESTATION__CLAUSE, Literals.ATTESTATION__EVIDENCE)),
            entry(Literals.WAIVER, List.of(Literals.WAIVER__CLAUSE, Literals.WAIVER__ELEMENT)),
            entry(Literals.RULE_SETTING, List.of(Literals.RULE_SETTING__RULE_BOOK, Literals.RULE_SETTING__PARAMETER)),
            entry(Literals.CONSENT_COUNT, List.of(Literals.CONSENT_COUNT__FLOW, Literals.CONSENT_COUNT__GROUP_JA)),
            entry(Literals.INSTALLED_UNIT, List.of(Literals.INSTALLED_UNIT__NUMBER)),
            entry(RulesPackage.Literals.CHAPTER, List.of(RulesPackage.Literals.CHAPTER__NUMBER)),
            entry(RulesPackage.Literals.CLAUSE, List.of(RulesPackage.Literals.CLAUSE__NUMBER)),
            entry(RulesPackage.Literals.RULE_PARAMETER, List.of(RulesPackage.Literals.RULE_PARAMETER__KEY)),
            entry(RulesPackage.Literals.PREDICATE, List.of(RulesPackage.Literals.PREDICATE__KEY)),
            entry(
                    RulesPackage.Literals.AMENDMENT,
                    List.of(
                            RulesPackage.Literals.AMENDMENT__RULE_BOOK,
                            RulesPackage.Literals.AMENDMENT__ELEMENT,
                            RulesPackage.Literals.AMENDMENT__FEATURE)));

    private Keys() {}

    /** What only this element of a list should have; absent where a part of it is missing. */
    static Optional<String> key(EObject element) {
        List<EStructuralFeature> features = KEYS.get(element.eClass());
        if (features == null) {
            return Optional.empty();
        }
        StringBuilder key = new StringBuilder(element.eClass().getName());
        for (EStructuralFeature feature : features) {
            Object value = element.eGet(feature);
            Object part = value instanceof EObject target ? EcoreUtil.getID(target) : value;
            if (part == null || part.toString().isBlank()) {
                return Optional.empty();
            }
            key.append('\n').append(part);
        }
        return Optional.of(key.toString());
    }

    /** Type and name; absent for an element without a name. */
    static Optional<String> name(EObject element) {
        if (!(element instanceof NamedElement named)) {
            return Optional.empty();
        }
        String ja = named.getNameJa() == null ? "" : named.getNameJa().strip();
        String en = named.getNameEn() == null ? "" : named.getNameEn().strip();
        return ja.isEmpty() && en.isEmpty()
                ? Optional.empty()
                : Optional.of(element.eClass().getName() + '\n' + ja + '\n' + en);
    }

    /** Type and all values; elements of the same content are the same. */
    static Optional<String> content(EObject element) {
        StringBuilder content = new StringBuilder(element.eClass().getName());
        for (EStructuralFeature feature : Compared.features(element.eClass())) {
            if (feature != BasePackage.Literals.ELEMENT__ID && element.eIsSet(feature)) {
                content.append('\n').append(feature.getName());
                Compared.values(element, feature)
                        .forEach(value -> content.append('\t').append(Words.raw(feature, value)));
            }
        }
        return Optional.of(content.toString());
    }
}
