// SPDX-License-Identifier: EPL-2.0
package org.minato.word.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.word.internal.Unit.Kind;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Merges one sequence of units, blocks of a body or rows of a table, into the person's sequence, in place. What both
 * sides changed differently is a conflict, never a choice.
 */
final class SequenceMerge {
    private final List<Unit> base;
    private final List<Unit> mine;
    private final List<Unit> theirs;
    private final Alignment toMine;
    private final Alignment toTheirs;
    private final UnitMerge units;
    private final Tally tally;
    /** Element of the person's document that stands for a generated unit, by the unit's index. */
    private final Map<Integer, Element> present = new HashMap<>();
    /** Elements that only the person has. */
    private final Set<Element> personal = new HashSet<>();

    SequenceMerge(List<Unit> base, List<Unit> mine, List<Unit> theirs, UnitMerge units, Tally tally) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.units = units;
        this.tally = tally;
        toMine = new Alignment(base, mine);
        toTheirs = new Alignment(base, theirs);
    }

    void merge(Element parent) {
        for (int j = 0; j < mine.size(); j++) {
            if (toMine.left(j) < 0) {
                personal.add(mine.get(j).element());
            }
        }
        for (int i = 0; i < base.size(); i++) {
            known(i, unit(mine, toMine.right(i)), unit(theirs, toTheirs.right(i)));
        }
        reorder();
        for (int k = 0; k < theirs.size(); k++) {
            if (toTheirs.left(k) < 0) {
                fresh(parent, k);
            }
        }
    }

    private static @Nullable Unit unit(List<Unit> units, int index) {
        return index < 0 ? null : units.get(index);
    }

    private void known(int i, @Nullable Unit m, @Nullable Unit t) {
        Unit b = base.get(i);
        boolean generatedAnew = t == null || !t.form().equals(b.form());
        if (toMine.doubtful(i) && generatedAnew) {
            tally.conflict(b, m, t);
        } else if (m != null && t != null) {
            present.put(toTheirs.right(i), m.element());
            units.merge(b, m, t);
        } else if (m != null) {
            if (m.form().equals(b.form())) {
                Wml.remove(m.element());
                tally.removed++;
            } else {
                tally.conflict(b, m, null);
            }
        } else if (t != null) {
            if (generatedAnew) {
                tally.conflict(b, null, t);
            } else {
                tally.kept++;
            }
        }
    }

    /** Follows a new order of the generator where the person kept the old one. */
    private void reorder() {
        List<Integer> shared = IntStream.range(0, base.size())
                .filter(i -> toMine.right(i) >= 0 && toTheirs.right(i) >= 0)
                .boxed()
                .toList();
        List<Integer> generated = sorted(shared, Comparator.comparing(toTheirs::right));
        List<Integer> personals = sorted(shared, Comparator.comparing(toMine::right));
        if (generated.equals(shared) || generated.equals(personals)) {
            return;
        }
        if (!personals.equals(shared)) {
            for (int i : shared) {
                if (generated.indexOf(i) != personals.indexOf(i)) {
                    tally.conflict(base.get(i), mine.get(toMine.right(i)), theirs.get(toTheirs.right(i)));
                    return;
                }
            }
        }
        List<List<Element>> groups = generated.stream()
                .map(i -> group(mine.get(toMine.right(i)).element()))
                .toList();
        List<Node> places = new ArrayList<>();
        for (int i : shared) {
            Element element = mine.get(toMine.right(i)).element();
            Node place = Wml.owner(element).createComment("");
            Wml.parent(element).insertBefore(place, element);
            places.add(place);
        }
        for (int n = 0; n < places.size(); n++) {
            Node place = places.get(n);
            Node parent = Wml.parent(place);
            groups.get(n).forEach(element -> parent.insertBefore(element, place));
            parent.removeChild(place);
            tally.moved += generated.get(n).equals(shared.get(n)) ? 0 : 1;
        }
    }

    private static List<Integer> sorted(List<Integer> indices, Comparator<Integer> order) {
        return indices.stream().sorted(order).toList();
    }

    /** A unit with what the person wrote behind it. */
    private List<Element> group(Element first) {
        List<Element> group = new ArrayList<>(List.of(first));
        for (Node next = first.getNextSibling();
                next != null && personal.contains(next);
                next = next.getNextSibling()) {
            group.add((Element) next);
        }
        return group;
    }

    private void fresh(Element parent, int k) {
        Unit t = theirs.get(k);
        for (Unit m : mine) {
            boolean same = m.kind() == t.kind()
                    && m.form().equals(t.form())
                    && !m.plain().isEmpty();
            boolean sameKey = m.kind() == t.kind()
                    && m.kind() != Kind.TABLE
                    && t.keys().stream().anyMatch(m::carries);
            if (personal.contains(m.element()) && (same || sameKey)) {
                personal.remove(m.element());
                present.put(k, m.element());
                if (m.form().equals(t.form())) {
                    tally.untouched++;
                } else {
                    tally.conflict(null, m, t);
                }
                return;
            }
        }
        Element copy = units.copy(t);
        place(parent, k, copy);
        present.put(k, copy);
        tally.added +=
                t.kind() == Kind.TABLE ? Math.max(1, Wml.children(copy, "tr").size()) : 1;
    }

    /** Behind the nearest generated unit before it and what the person wrote there; else before the next one. */
    private void place(Element parent, int k, Element copy) {
        for (int before = k - 1; before >= 0; before--) {
            Element anchor = present.get(before);
            if (anchor != null && anchor.getParentNode() == parent) {
                List<Element> group = group(anchor);
                parent.insertBefore(copy, group.get(group.size() - 1).getNextSibling());
                return;
            }
        }
        for (int after = k + 1; after < theirs.size(); after++) {
            Element anchor = present.get(after);
            if (anchor != null && anchor.getParentNode() == parent) {
                parent.insertBefore(copy, anchor);
                return;
            }
        }
        Node last = Wml.children(parent, "sectPr").stream().findFirst().orElse(null);
        parent.insertBefore(copy, last);
    }
}
