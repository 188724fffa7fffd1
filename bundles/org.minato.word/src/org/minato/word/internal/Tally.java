// SPDX-License-Identifier: EPL-2.0
package org.minato.word.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.word.WordMerge.Conflict;

/** What a merge did, counted in paragraphs and table rows. */
public final class Tally {
    /** Blocks that nobody changed, or both to the same. */
    public int untouched;
    /** Blocks that the generator changed and the person did not. */
    public int updated;
    /** Blocks that the person changed, moved away or deleted and the generator did not change. */
    public int kept;
    /** Blocks that the generator added. */
    public int added;
    /** Blocks that the generator no longer has and the person had not changed. */
    public int removed;
    /** Blocks in another order. */
    public int moved;
    /** Choices that only a person can make. */
    public final List<Conflict> conflicts = new ArrayList<>();
    /** Styles that differ are no reason to write; these counts are. */
    public boolean changes() {
        return updated + added + removed + moved > 0;
    }

    void conflict(@Nullable Unit base, @Nullable Unit mine, @Nullable Unit theirs) {
        Set<String> keys = new TreeSet<>();
        for (Unit unit : new @Nullable Unit[] {base, theirs, mine}) {
            if (unit != null && keys.isEmpty()) {
                unit.keys().stream().findFirst().ifPresent(keys::add);
            }
        }
        conflicts.add(new Conflict(String.join("", keys), text(base), text(mine), text(theirs)));
    }

    private static String text(@Nullable Unit unit) {
        return unit == null ? "" : unit.plain();
    }
}
