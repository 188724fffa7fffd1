// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet;

import java.util.Map;
import java.util.Optional;

/** What a person decided for places in conflict. */
@FunctionalInterface
public interface Decisions {
    /** Nothing is decided. */
    Decisions NONE = place -> Optional.empty();

    /** The side to take at a place; empty where that is open. */
    Optional<Side> at(String place);

    /** The same side everywhere. */
    static Decisions all(Side side) {
        return place -> Optional.of(side);
    }

    /** Sides by place. */
    static Decisions of(Map<String, Side> sides) {
        Map<String, Side> copy = Map.copyOf(sides);
        return place -> Optional.ofNullable(copy.get(place));
    }
}
