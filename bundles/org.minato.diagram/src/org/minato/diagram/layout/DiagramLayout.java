// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.layout;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.diagram.scene.Point;

/**
 * How people have arranged one diagram, by ids of elements: places of boxes, bends of edges, what is collapsed. It may
 * name elements that are gone, and lack those that came: those are placed by the arrangement. Immutable.
 */
public final class DiagramLayout {
    private static final DiagramLayout EMPTY = new DiagramLayout(new TreeMap<>(), new TreeMap<>(), new TreeSet<>());

    private final SortedMap<String, Placement> places;
    private final SortedMap<String, List<Point>> bends;
    private final SortedSet<String> collapsed;

    private DiagramLayout(
            SortedMap<String, Placement> places, SortedMap<String, List<Point>> bends, SortedSet<String> collapsed) {
        this.places = places;
        this.bends = bends;
        this.collapsed = collapsed;
    }

    /** Nothing arranged by people. */
    public static DiagramLayout empty() {
        return EMPTY;
    }

    /** The same with a box at a place. */
    public DiagramLayout placed(String id, Placement placement) {
        SortedMap<String, Placement> more = new TreeMap<>(places);
        more.put(id, placement);
        return new DiagramLayout(more, bends, collapsed);
    }

    /** The same with the bends of an edge, from its source on; routed by itself where there are none. */
    public DiagramLayout bent(String id, List<Point> points) {
        SortedMap<String, List<Point>> more = new TreeMap<>(bends);
        if (points.isEmpty()) {
            more.remove(id);
        } else {
            more.put(id, List.copyOf(points));
        }
        return new DiagramLayout(places, more, collapsed);
    }

    /** The same with a box collapsed, or not. */
    public DiagramLayout collapsed(String id, boolean hidden) {
        SortedSet<String> changed = new TreeSet<>(collapsed);
        if (hidden) {
            changed.add(id);
        } else {
            changed.remove(id);
        }
        return new DiagramLayout(places, bends, changed);
    }

    /** The same without anything about an element. */
    public DiagramLayout without(String id) {
        SortedMap<String, Placement> fewer = new TreeMap<>(places);
        fewer.remove(id);
        return new DiagramLayout(fewer, bends, collapsed).bent(id, List.of()).collapsed(id, false);
    }

    /** The same with what is about these elements only. */
    public DiagramLayout only(Set<String> ids) {
        DiagramLayout kept = this;
        for (String id : ids()) {
            if (!ids.contains(id)) {
                kept = kept.without(id);
            }
        }
        return kept;
    }

    /** Where a box was put. */
    public Optional<Placement> place(String id) {
        @Nullable Placement placement = places.get(id);
        return Optional.ofNullable(placement);
    }

    /** The bends that an edge was given; none where it is routed by itself. */
    public List<Point> bends(String id) {
        return bends.getOrDefault(id, List.of());
    }

    /** Ids of the boxes whose contents are hidden, sorted. */
    public SortedSet<String> collapsed() {
        return Collections.unmodifiableSortedSet(collapsed);
    }

    /** Ids of all elements that it says something about, sorted. */
    public SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>(places.keySet());
        ids.addAll(bends.keySet());
        ids.addAll(collapsed);
        return ids;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DiagramLayout that
                && places.equals(that.places)
                && bends.equals(that.bends)
                && collapsed.equals(that.collapsed);
    }

    @Override
    public int hashCode() {
        return places.hashCode() + 31 * bends.hashCode() + collapsed.hashCode();
    }
}
