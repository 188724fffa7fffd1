// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.assist;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.rules.Check;
import org.minato.model.rules.ExpressionCheck;
import org.minato.model.rules.PathCheck;
import org.minato.model.rules.Predicate;
import org.minato.model.rules.Question;
import org.minato.model.rules.RulesPackage;
import org.minato.model.rules.RulesPackage.Literals;
import org.minato.rules.internal.check.PathProgram;
import org.minato.rules.internal.term.Metamodel;

/**
 * What an attribute of a rule book is written for.
 *
 * @param attribute the attribute
 * @param use what kind of text it holds
 * @param self name of the class of {@code self}; empty where there is no {@code self}
 * @param selfKnown whether that class exists, or none is needed
 */
record Written(EAttribute attribute, Use use, String self, boolean selfKnown) {
    /** What kind of text an attribute holds. */
    enum Use {
        CONDITION,
        VALUE,
        TEMPLATE,
        TYPE_NAME,
        FEATURE_NAME
    }

    private static final RulesPackage RULES = RulesPackage.eINSTANCE;

    private static final Set<EAttribute> SCOPES = Set.of(
            Literals.EXPRESSION_CHECK__SCOPE,
            Literals.QUESTION__SCOPE,
            Literals.PREDICATE__SCOPE,
            Literals.FIX_CHANGE__TYPE);

    private static final Set<EAttribute> CONDITIONS_ON_SCOPE = Set.of(
            Literals.EXPRESSION_CHECK__WHERE,
            Literals.EXPRESSION_CHECK__REQUIRE,
            Literals.QUESTION__WHERE,
            Literals.QUESTION__ANSWERED,
            Literals.PREDICATE__EXPRESSION);

    /** What the attribute of an element is written for; none where it is an ordinary text. */
    static Optional<Written> of(Metamodel metamodel, EObject element, EAttribute attribute) {
        if (attribute.getEContainingClass().getEPackage() != RULES) {
            return Optional.empty();
        }
        if (SCOPES.contains(attribute)) {
            return Optional.of(new Written(attribute, Use.TYPE_NAME, "", true));
        }
        if (CONDITIONS_ON_SCOPE.contains(attribute)) {
            return Optional.of(on(metamodel, attribute, Use.CONDITION, scope(element)));
        }
        if (attribute == Literals.APPLICABILITY__EXPRESSION) {
            return Optional.of(new Written(attribute, Use.CONDITION, "", true));
        }
        if (attribute.getEContainingClass() == Literals.PATH_CHECK) {
            return ofPath(attribute).map(self -> on(metamodel, attribute, Use.CONDITION, self));
        }
        if (attribute == Literals.CHECK__MESSAGE_JA || attribute == Literals.CHECK__MESSAGE_EN) {
            return Optional.of(on(metamodel, attribute, Use.TEMPLATE, scope(element)));
        }
        if (attribute == Literals.FIX_CHANGE__TARGET || attribute == Literals.FIX_CHANGE__VALUE) {
            return Optional.of(on(metamodel, attribute, Use.VALUE, ofCheck(element)));
        }
        return attribute == Literals.FIX_CHANGE__FEATURE
                ? Optional.of(on(metamodel, attribute, Use.FEATURE_NAME, ofCheck(element)))
                : Optional.empty();
    }

    private static Optional<String> ofPath(EAttribute attribute) {
        return switch (attribute.getName()) {
            case "from" -> Optional.of("DataSet");
            case "to" -> Optional.of("Node");
            case "over" -> Optional.of("DataFlow");
            case "unlessStep", "forbiddenStep" -> Optional.of("ProcessingStep");
            default -> Optional.empty();
        };
    }

    /** The variables that only path checks have, with the classes of their values. */
    Map<String, String> pathVariables(EObject element) {
        if (!(element instanceof PathCheck) || attribute == Literals.PATH_CHECK__FROM) {
            return Map.of();
        }
        return attribute.getEContainingClass() == Literals.PATH_CHECK
                ? Map.of("origin", "DataSet")
                : new TreeMap<>(Map.of("origin", "DataSet", "derived", "DataSet", "missing", "StepKind"));
    }

    private static Written on(Metamodel metamodel, EAttribute attribute, Use use, @Nullable String self) {
        String name = self == null ? "" : self.strip();
        return new Written(attribute, use, name, metamodel.findClass(name).isPresent());
    }

    private static @Nullable String ofCheck(EObject change) {
        for (EObject above = change.eContainer(); above != null; above = above.eContainer()) {
            if (above instanceof Check check) {
                return scope(check);
            }
        }
        return null;
    }

    private static @Nullable String scope(EObject element) {
        return switch (element) {
            case ExpressionCheck check -> check.getScope();
            case Question question -> question.getScope();
            case Predicate predicate -> predicate.getScope();
            case PathCheck check -> PathProgram.self(check);
            default -> null;
        };
    }
}
