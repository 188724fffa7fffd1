// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.rules.Check;
import org.minato.model.rules.ExpressionCheck;
import org.minato.model.rules.FixAction;
import org.minato.model.rules.FixChange;
import org.minato.model.rules.PathCheck;
import org.minato.model.rules.RulesPackage.Literals;
import org.minato.rules.internal.eval.Names;
import org.minato.rules.internal.term.Metamodel;
import org.minato.rules.internal.term.Signature;

/**
 * What one change of a fix changes, as far as that is known without a model. What is wrong with it is a fault at the
 * change.
 *
 * @param owner class of the element to change
 * @param feature the feature; absent where the element is deleted
 * @param type class of the element to create; absent for other actions
 * @param hasTarget whether another element than {@code self} is changed
 * @param hasValue whether an expression gives the value
 */
record FixForm(
        EClass owner,
        Optional<EStructuralFeature> feature,
        Optional<EClass> type,
        boolean hasTarget,
        boolean hasValue) {
    private static final String OPTIONAL = "optional_type(";

    /** Name of the class that fixes of a check are about. */
    static String self(Check check) {
        return switch (check) {
            case ExpressionCheck each -> String.valueOf(each.getScope()).strip();
            case PathCheck each -> PathProgram.self(each);
            default -> "NamedElement";
        };
    }

    static Optional<FixForm> of(Check check, FixChange change, Programs programs, Faults faults) {
        Optional<EClass> self = programs.metamodel().findClass(self(check));
        boolean hasTarget = Programs.isWritten(change, Literals.FIX_CHANGE__TARGET);
        Signature about = Signature.value(self(check));
        Optional<EClass> found = hasTarget ? self.flatMap(type -> target(change, about, programs, faults)) : self;
        if (found.isEmpty()) {
            return Optional.empty();
        }
        EClass owner = found.get();
        if (change.getAction() == FixAction.DELETE) {
            return Optional.of(new FixForm(owner, Optional.empty(), Optional.empty(), hasTarget, false));
        }
        EStructuralFeature feature = feature(owner, change, faults);
        if (feature == null) {
            return Optional.empty();
        }
        if (change.getAction() == FixAction.CREATE) {
            return created(feature, change, programs.metamodel(), faults)
                    .map(type -> new FixForm(owner, Optional.of(feature), Optional.of(type), hasTarget, false));
        }
        boolean hasValue = FixProposals.needsValue(change.getAction());
        return !hasValue || isFitting(feature, change, about, programs, faults)
                ? Optional.of(new FixForm(owner, Optional.of(feature), Optional.empty(), hasTarget, hasValue))
                : Optional.empty();
    }

    private static Optional<EClass> target(FixChange change, Signature about, Programs programs, Faults faults) {
        if (programs.code(change, Literals.FIX_CHANGE__TARGET, about, faults).isEmpty()) {
            return Optional.empty();
        }
        String type = present(programs.typeOf(change, Literals.FIX_CHANGE__TARGET, about));
        Optional<EClass> target = programs.metamodel().findClass(type);
        if (target.isEmpty()) {
            faults.add(change, "fixTarget", type);
        }
        return target;
    }

    private static @Nullable EStructuralFeature feature(EClass owner, FixChange change, Faults faults) {
        String name = change.getFeature() == null ? "" : change.getFeature().strip();
        EStructuralFeature feature = owner.getEStructuralFeature(name);
        if (feature == null || feature.isDerived() || feature.isTransient() || !feature.isChangeable()) {
            faults.add(change, "fixFeature", Names.of(owner), name);
            return null;
        }
        boolean containment = feature instanceof EReference reference && reference.isContainment();
        boolean fits = switch (change.getAction()) {
            case SET -> !feature.isMany() && !containment;
            case UNSET -> !containment;
            case ADD, REMOVE -> feature.isMany() && !containment;
            default -> containment;
        };
        if (!fits) {
            faults.add(change, "fixAction", change.getAction().getName(), name);
            return null;
        }
        return feature;
    }

    private static Optional<EClass> created(
            EStructuralFeature feature, FixChange change, Metamodel metamodel, Faults faults) {
        EClass declared = ((EReference) feature).getEReferenceType();
        @Nullable String name = change.getType();
        Optional<EClass> type =
                name == null || name.isBlank() ? Optional.of(declared) : metamodel.findClass(name.strip());
        Optional<EClass> sound = type.filter(declared::isSuperTypeOf).flatMap(FixProposals::concrete);
        if (sound.isEmpty()) {
            faults.add(change, "fixType", name == null ? "" : name, String.valueOf(feature.getName()));
        }
        return sound;
    }

    private static boolean isFitting(
            EStructuralFeature feature, FixChange change, Signature about, Programs programs, Faults faults) {
        if (programs.code(change, Literals.FIX_CHANGE__VALUE, about, faults).isEmpty()) {
            return false;
        }
        String found = present(programs.typeOf(change, Literals.FIX_CHANGE__VALUE, about));
        String expected = written(feature.getEType());
        Optional<EClass> foundClass = programs.metamodel().findClass(found);
        boolean fits = feature.getEType() instanceof EClass type
                ? foundClass.filter(each -> type.isSuperTypeOf(each)).isPresent()
                : found.equals(expected);
        if (!fits) {
            faults.add(change, "fixValue", Names.of(feature), expected, found);
        }
        return fits;
    }

    /** The type without its being optional: where there is no value, the fix is not proposed. */
    private static String present(String type) {
        return type.startsWith(OPTIONAL) ? type.substring(OPTIONAL.length(), type.length() - 1) : type;
    }

    /** A type as the front end writes it. */
    private static String written(EClassifier type) {
        return switch (String.valueOf(type.getName())) {
            case "EString" -> "string";
            case "EBoolean", "EBooleanObject" -> "bool";
            case "EInt", "EIntegerObject", "ELong", "ELongObject", "EShort", "EShortObject" -> "int";
            case "EDouble", "EDoubleObject", "EFloat", "EFloatObject" -> "double";
            case "Duration" -> "google.protobuf.Duration";
            default -> String.valueOf(type.getName());
        };
    }
}
