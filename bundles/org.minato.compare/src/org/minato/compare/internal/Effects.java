// SPDX-License-Identifier: EPL-2.0
package org.minato.compare.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.compare.ChangedValue;
import org.minato.compare.Comparison;
import org.minato.compare.Difference;
import org.minato.compare.DifferenceKind;
import org.minato.compare.Effect;
import org.minato.compare.Effect.Kind;
import org.minato.core.files.DanglingReferences;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.Equipment;
import org.minato.model.refmodel.VariationPoint;

/** What differences of the model mean for a plan. One use. */
public final class Effects {
    private static final Texts TEXTS = Texts.of(Words.class);

    private final Plan plan;
    private final Comparison comparison;
    private final List<Effect> effects = new ArrayList<>();
    private final Set<EObject> named = new HashSet<>();

    /** For a plan and the versions of its model. */
    public Effects(Plan plan, Comparison comparison) {
        this.plan = plan;
        this.comparison = comparison;
    }

    /** Lost and changed elements in the order of the plan, then new ones in the order of the model. */
    public List<Effect> all() {
        plan.eAllContents().forEachRemaining(this::references);
        comparison.after().eAllContents().forEachRemaining(this::fresh);
        return effects;
    }

    private void references(EObject element) {
        for (EStructuralFeature feature : Compared.features(element.eClass())) {
            if (feature instanceof EReference reference) {
                dangling(element, reference);
                for (Object target : Compared.values(element, reference)) {
                    reference(element, reference, (EObject) target);
                }
            }
        }
    }

    /** In a model that was changed in place, what is gone has left nothing but an address. */
    private void dangling(EObject element, EReference reference) {
        boolean inPlace = plan.getAdopts().getModel() == comparison.after();
        if (inPlace && DanglingReferences.of(element).contains(reference)) {
            add(Kind.LOST, element, reference, Optional.empty(), "effect.dangling");
        }
    }

    private void reference(EObject element, EReference reference, EObject target) {
        named.add(target);
        Optional<EObject> before =
                EcoreUtil.isAncestor(comparison.before(), target) ? Optional.of(target) : comparison.before(target);
        if (before.isEmpty() || before.get() == comparison.before()) {
            return;
        }
        EObject old = before.get();
        Optional<EObject> now = Counterpart.of(comparison, old, reference);
        now.ifPresent(named::add);
        if (now.isEmpty()) {
            add(Kind.LOST, element, reference, before, "effect.lost", Words.of(old));
        } else {
            LocalizedText what = what(old);
            if (!what.en().isEmpty()) {
                add(Kind.CHANGED, element, reference, before, "effect.changed", Words.of(old), what);
            }
        }
    }

    private void add(
            Kind kind,
            EObject element,
            EReference reference,
            Optional<EObject> target,
            String key,
            LocalizedText... about) {
        List<Object> arguments =
                new ArrayList<>(List.of(Words.of(element.eClass()), Words.of(element), Words.of(reference)));
        arguments.addAll(List.of(about));
        effects.add(new Effect(
                kind, Optional.of(element), Optional.of(reference), target, TEXTS.get(key, arguments.toArray())));
    }

    /** What is different of an element and what is inside it; empty where nothing is. */
    private LocalizedText what(EObject old) {
        List<LocalizedText> parts = new ArrayList<>();
        if (comparison.after(old).isEmpty()) {
            parts.add(TEXTS.get("effect.type"));
        }
        for (Difference difference : comparison.differences()) {
            boolean itself = difference.before().filter(old::equals).isPresent();
            if (itself) {
                difference.values().stream().map(ChangedValue::label).forEach(parts::add);
                if (difference.kind() == DifferenceKind.MOVED) {
                    parts.add(TEXTS.get("effect.place"));
                }
            } else if (isInside(difference, old)) {
                parts.add(TEXTS.get("effect.inside", difference.type(), difference.name()));
            }
        }
        LocalizedText separator = TEXTS.get("list.separator");
        return new LocalizedText(
                parts.stream().map(LocalizedText::ja).distinct().collect(Collectors.joining(separator.ja())),
                parts.stream().map(LocalizedText::en).distinct().collect(Collectors.joining(separator.en())));
    }

    private boolean isInside(Difference difference, EObject old) {
        return difference.before().filter(each -> isBelow(old, each)).isPresent()
                || comparison
                        .after(old)
                        .flatMap(now -> difference.after().filter(each -> isBelow(now, each)))
                        .isPresent();
    }

    private static boolean isBelow(EObject outer, EObject element) {
        return element != outer && EcoreUtil.isAncestor(outer, element);
    }

    private void fresh(EObject element) {
        if (comparison.before(element).isPresent() || named.contains(element)) {
            return;
        }
        String key = switch (element) {
            case Actor actor -> "effect.actor";
            case Equipment equipment -> "effect.equipment";
            case VariationPoint point -> "effect.point";
            default -> "";
        };
        if (!key.isEmpty()) {
            LocalizedText text = TEXTS.get(key, Words.of(element.eClass()), Words.of(element));
            effects.add(new Effect(Kind.NEW, Optional.empty(), Optional.empty(), Optional.of(element), text));
        }
    }
}
