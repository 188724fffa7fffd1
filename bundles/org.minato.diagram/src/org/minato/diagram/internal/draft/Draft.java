// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A drawing that is not arranged yet. For use by one thread. */
public final class Draft {
    private final List<DraftBox> roots = new ArrayList<>();
    private final List<DraftEdge> edges = new ArrayList<>();
    private final Map<String, DraftBox> boxes = new LinkedHashMap<>();

    /** Adds a box that is in no other, with all that it contains. */
    public void add(DraftBox box) {
        roots.add(box);
        remember(box);
    }

    private void remember(DraftBox box) {
        boxes.put(box.id(), box);
        box.children().forEach(this::remember);
    }

    /** Adds an edge. */
    public void add(DraftEdge edge) {
        edges.add(edge);
    }

    /** The boxes that are in no other. */
    public List<DraftBox> roots() {
        return roots;
    }

    /** All boxes; what contains others before what it contains. */
    public List<DraftBox> boxes() {
        return List.copyOf(boxes.values());
    }

    /** The edges. */
    public List<DraftEdge> edges() {
        return edges;
    }

    /** The box of an element. */
    public Optional<DraftBox> box(String id) {
        return Optional.ofNullable(boxes.get(id));
    }
}
