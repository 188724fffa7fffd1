// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.rulemap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.model.base.Element;
import org.minato.model.base.Root;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.Procedure;
import org.minato.model.deployment.Site;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Node;
import org.minato.rules.ClauseResult;
import org.minato.rules.Look;

/**
 * Which elements clauses bear on: what their checks look at, as the nearest element that a map shows, and what their
 * findings are about. Immutable.
 */
final class Bearings {
    /** Kinds of elements that stand on a map themselves; parts of them count as them. */
    private static final List<Class<? extends EObject>> SHOWN = List.of(
            Node.class, DataFlow.class, DataSet.class, Actor.class, Site.class, Allocation.class, Procedure.class);

    private final Map<String, Set<EObject>> looked = new LinkedHashMap<>();
    private final Map<EClass, Set<EObject>> groups = new LinkedHashMap<>();
    private final Map<String, Set<EObject>> broken = new LinkedHashMap<>();

    Bearings(List<ClauseResult> results, List<Look> looks) {
        Set<EObject> used = new LinkedHashSet<>();
        for (Look look : looks) {
            Set<EObject> elements = set(looked, look.key());
            look.elements().forEach(element -> shown(element).ifPresent(elements::add));
            used.addAll(elements);
        }
        for (ClauseResult result : results) {
            for (Finding finding : result.findings()) {
                if (finding.waiver().isEmpty() && finding.kind() == FindingKind.VIOLATION) {
                    finding.element()
                            .flatMap(Bearings::shown)
                            .ifPresent(element -> set(broken, result.key()).add(element));
                }
            }
            used.addAll(broken(result.key()));
        }
        used.forEach(element -> set(groups, element.eClass()).add(element));
    }

    private static <K> Set<EObject> set(Map<K, Set<EObject>> map, K key) {
        return Objects.requireNonNull(map.computeIfAbsent(key, each -> new LinkedHashSet<>()));
    }

    /** The element on the map that an element is or is part of. */
    static Optional<EObject> shown(EObject element) {
        for (@Nullable EObject each = element; each != null && !(each instanceof Root); each = each.eContainer()) {
            EObject here = each;
            if (SHOWN.stream().anyMatch(type -> type.isInstance(here)) && each instanceof Element) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The elements on the map, by kind. */
    Map<EClass, Set<EObject>> groups() {
        return groups;
    }

    /** What a clause's findings are about. */
    Set<EObject> broken(String clause) {
        return broken.getOrDefault(clause, Set.of());
    }

    /** Kinds of which a clause looks at every element on the map. */
    List<EClass> wholeGroups(String clause) {
        Set<EObject> elements = looked.getOrDefault(clause, Set.of());
        List<EClass> whole = new ArrayList<>();
        groups.forEach((type, members) -> {
            if (members.size() > 1 && elements.containsAll(members)) {
                whole.add(type);
            }
        });
        return whole;
    }

    /** What a clause looks at, apart from kinds that it looks at as a whole. */
    List<EObject> single(String clause) {
        List<EClass> whole = wholeGroups(clause);
        return looked.getOrDefault(clause, Set.of()).stream()
                .filter(element -> !whole.contains(element.eClass()))
                .toList();
    }
}
