// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.Element;
import org.minato.model.base.NamedElement;
import org.minato.planning.Names;

/**
 * Takes away the elements that people have marked, with all that they contain. An element that others refer to is
 * emptied instead: its kinds and its references to what is published stay, so that the copy claims nothing wrong, its
 * texts, numbers and dates go, its id too, since ids are made of names.
 */
final class Redaction {
    private final List<EObject> roots;
    private final Set<EObject> marked = new LinkedHashSet<>();
    private final Set<EObject> kept = new LinkedHashSet<>();
    private final List<Removal> removals = new ArrayList<>();

    Redaction(List<EObject> roots) {
        this.roots = List.copyOf(roots);
    }

    List<Removal> run() {
        all().filter(Confidential::isMarked).forEach(marked::add);
        all().filter(element -> !marked.contains(element)).toList().forEach(this::keepReferenced);
        List<EObject> gone = marked.stream()
                .filter(element -> !kept.contains(element))
                .filter(element -> !marked.contains(element.eContainer()) || kept.contains(element.eContainer()))
                .toList();
        gone.forEach(element -> note(Removal.Kind.ELEMENT, element));
        kept.forEach(element -> note(Removal.Kind.CONTENT, element));
        kept.forEach(this::empty);
        gone.forEach(EcoreUtil::remove);
        return removals;
    }

    private Stream<EObject> all() {
        List<EObject> all = new ArrayList<>();
        for (EObject root : roots) {
            all.add(root);
            for (Iterator<EObject> contents = EcoreUtil.getAllContents(root, false); contents.hasNext(); ) {
                all.add(contents.next());
            }
        }
        return all.stream();
    }

    /** What a published element refers to stays, emptied, and so does all that contains it. */
    private void keepReferenced(EObject published) {
        for (EReference reference : stored(published)) {
            for (EObject target : targets(published, reference)) {
                for (EObject at = target; at != null && marked.contains(at); at = at.eContainer()) {
                    kept.add(at);
                }
            }
        }
    }

    private static List<EReference> stored(EObject element) {
        return element.eClass().getEAllReferences().stream()
                .filter(reference -> !reference.isContainment()
                        && !reference.isContainer()
                        && !reference.isTransient()
                        && !reference.isDerived())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> targets(EObject element, EReference reference) {
        Object value = element.eGet(reference, false);
        if (value instanceof Collection<?> many) {
            return List.copyOf((Collection<EObject>) many);
        }
        return value instanceof EObject target ? List.of(target) : List.of();
    }

    private void empty(EObject element) {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute attribute
                    && attribute.isChangeable()
                    && !(attribute.getEType() instanceof EEnum)) {
                element.eUnset(feature);
            }
        }
        for (EReference reference : stored(element)) {
            for (EObject target : targets(element, reference)) {
                if (marked.contains(target) && !kept.contains(target)) {
                    EcoreUtil.remove(element, reference, target);
                }
            }
        }
        if (element instanceof Element identified) {
            identified.setId("not-published-" + (new ArrayList<>(kept).indexOf(element) + 1));
        }
        if (element instanceof NamedElement named) {
            LocalizedText name = Texts.of(Redaction.class).get("publish.name");
            named.setNameJa(name.ja());
            named.setNameEn(name.en());
        }
    }

    private void note(Removal.Kind kind, EObject element) {
        removals.add(new Removal(kind, Names.of(element), type(element)));
    }

    private static LocalizedText type(EObject element) {
        return Names.of(element.eClass());
    }
}
