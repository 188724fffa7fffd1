// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.view;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.minato.core.finding.FindingKind;
import org.minato.core.finding.Severity;
import org.minato.model.base.BasePackage;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.rules.RulesPackage;
import org.minato.rules.ClauseState;
import org.minato.template.internal.source.Faults;

/** The classes that templates see beside those of the metamodel: where a plan stands with each clause. */
public final class ViewModel {
    private static final EcoreFactory ECORE = EcoreFactory.eINSTANCE;
    private static final EPackage VIEW = ECORE.createEPackage();

    private static final EEnum STATE = enumeration("ClauseState", ClauseState.values());
    private static final EEnum SEVERITY = enumeration("Severity", Severity.values());
    private static final EEnum KIND = enumeration("FindingKind", FindingKind.values());

    static final EClass FINDING = type("Finding");
    static final EClass CLAUSE_RESULT = type("ClauseResult");
    static final EClass BOOK_RESULT = type("BookResult");

    private static final Map<Class<?>, EEnum> ENUMERATIONS = new HashMap<>();

    static {
        VIEW.setName("view");
        VIEW.setNsPrefix("view");
        VIEW.setNsURI("urn:minato:template-view:1");
        attribute(FINDING, "clause", EcorePackage.Literals.ESTRING);
        attribute(FINDING, "severity", SEVERITY);
        attribute(FINDING, "kind", KIND);
        attribute(FINDING, "message", EcorePackage.Literals.ESTRING);
        attribute(FINDING, "waived", EcorePackage.Literals.EBOOLEAN);
        attribute(FINDING, "origin", EcorePackage.Literals.ESTRING);
        FINDING.getEStructuralFeature("origin").setLowerBound(0);
        reference(FINDING, "element", BasePackage.Literals.ELEMENT, 0, 1);
        attribute(CLAUSE_RESULT, "key", EcorePackage.Literals.ESTRING);
        attribute(CLAUSE_RESULT, "state", STATE);
        attribute(CLAUSE_RESULT, "why", EcorePackage.Literals.ESTRING);
        attribute(CLAUSE_RESULT, "applies", EcorePackage.Literals.EBOOLEAN);
        reference(CLAUSE_RESULT, "clause", RulesPackage.Literals.CLAUSE, 1, 1);
        reference(CLAUSE_RESULT, "book", RulesPackage.Literals.RULE_BOOK, 1, 1);
        reference(CLAUSE_RESULT, "findings", FINDING, 0, EStructuralFeature.UNBOUNDED_MULTIPLICITY);
        reference(CLAUSE_RESULT, "statements", DeploymentPackage.Literals.STATEMENT, 0, -1);
        reference(CLAUSE_RESULT, "attestations", DeploymentPackage.Literals.ATTESTATION, 0, -1);
        reference(CLAUSE_RESULT, "waivers", DeploymentPackage.Literals.WAIVER, 0, -1);
        attribute(BOOK_RESULT, "applies", EcorePackage.Literals.EBOOLEAN);
        reference(BOOK_RESULT, "book", RulesPackage.Literals.RULE_BOOK, 1, 1);
        reference(BOOK_RESULT, "clauses", CLAUSE_RESULT, 0, -1);
        for (EPackage each : List.of(
                BasePackage.eINSTANCE,
                RefmodelPackage.eINSTANCE,
                DeploymentPackage.eINSTANCE,
                RulesPackage.eINSTANCE)) {
            for (EClassifier classifier : each.getEClassifiers()) {
                if (classifier instanceof EEnum declared && declared.getInstanceClass() != null) {
                    ENUMERATIONS.put(declared.getInstanceClass(), declared);
                }
            }
        }
    }

    private ViewModel() {}

    /** The packages beyond those that rules know. */
    public static List<EPackage> packages() {
        return List.of(RulesPackage.eINSTANCE, VIEW);
    }

    private static EEnum enumeration(String name, Enum<?>[] values) {
        EEnum type = ECORE.createEEnum();
        type.setName(name);
        for (Enum<?> value : values) {
            EEnumLiteral literal = ECORE.createEEnumLiteral();
            literal.setName(literalName(value));
            literal.setValue(value.ordinal());
            type.getELiterals().add(literal);
        }
        VIEW.getEClassifiers().add(type);
        return type;
    }

    private static String literalName(Enum<?> value) {
        StringBuilder name = new StringBuilder();
        for (String word : value.name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    private static EClass type(String name) {
        EClass type = ECORE.createEClass();
        type.setName(name);
        VIEW.getEClassifiers().add(type);
        return type;
    }

    private static void attribute(EClass owner, String name, EClassifier type) {
        EAttribute attribute = ECORE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(type);
        attribute.setLowerBound(1);
        owner.getEStructuralFeatures().add(attribute);
    }

    private static void reference(EClass owner, String name, EClass type, int lower, int upper) {
        EReference reference = ECORE.createEReference();
        reference.setName(name);
        reference.setEType(type);
        reference.setLowerBound(lower);
        reference.setUpperBound(upper);
        reference.setResolveProxies(false);
        owner.getEStructuralFeatures().add(reference);
    }

    static EObject create(EClass type) {
        return VIEW.getEFactoryInstance().create(type);
    }

    static void set(EObject object, String feature, Object value) {
        object.eSet(object.eClass().getEStructuralFeature(feature), value);
    }

    static EEnumLiteral literal(Enum<?> value) {
        EEnum type = value instanceof ClauseState ? STATE : value instanceof Severity ? SEVERITY : KIND;
        return type.getEEnumLiteral(value.ordinal());
    }

    /** The enumeration that a literal of the metamodel belongs to. */
    static Optional<EEnum> enumeration(Enumerator literal) {
        return Optional.ofNullable(ENUMERATIONS.get(literal.getClass()));
    }

    /** What a literal of these classes is called. */
    static String label(EEnumLiteral literal, Locale locale) {
        EEnum type = literal.getEEnum();
        if (type == STATE) {
            return ClauseState.values()[literal.getValue()].label().in(locale);
        }
        String prefix = type == SEVERITY ? "severity." : "kind.";
        return Faults.text(prefix + literal.getName()).in(locale);
    }
}
