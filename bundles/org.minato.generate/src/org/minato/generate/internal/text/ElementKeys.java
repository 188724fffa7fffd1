// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.generate.GenerationInput;
import org.minato.model.base.Element;
import org.minato.model.base.Root;

/** Keys of the elements of plan and model, {@code <id of plan or model>#<element id>}, for the trace of the outputs. */
public final class ElementKeys {
    private final Map<String, Set<String>> keys = new HashMap<>();

    /** Knows the elements of the plan and of the model that the plan has made. */
    public ElementKeys(GenerationInput input) {
        add(input.plan());
        add(input.effective().model());
    }

    private void add(Root root) {
        String prefix = Words.text(root.getId()) + "#";
        TreeIterator<EObject> all = root.eAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof Element element && element.getId() != null) {
                keys.computeIfAbsent(element.getId(), id -> new TreeSet<>()).add(prefix + element.getId());
            }
        }
    }

    /** The keys of the elements with an id: of plan, model or both; none where there is no such element. */
    public Set<String> of(String id) {
        return keys.getOrDefault(id, Set.of());
    }

    /** The keys of elements, absent ones left out. */
    public Set<String> of(@Nullable Element... elements) {
        Set<String> found = new TreeSet<>();
        Stream.of(elements).forEach(element -> {
            if (element != null) {
                found.addAll(of(Words.text(element.getId())));
            }
        });
        return found;
    }

    /** What a unit is made of: its allocation, equipment, site and interface. */
    public Set<String> of(Installed unit) {
        return of(
                unit.allocation(),
                unit.equipment(),
                unit.allocation().getSite(),
                unit.chosenInterface().orElse(null));
    }
}
