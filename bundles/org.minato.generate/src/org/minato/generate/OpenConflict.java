// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import java.util.List;

/**
 * A file that is in conflict since it was generated last. Immutable.
 *
 * @param path path below the output folder
 * @param beside path of the new version that lies beside it
 * @param conflicts places to decide
 * @param base what was generated before
 * @param mine the person's file
 * @param theirs the new version
 */
public record OpenConflict(
        String path, String beside, List<Conflict> conflicts, byte[] base, byte[] mine, byte[] theirs) {
    /** Keeps its own copies. */
    public OpenConflict {
        conflicts = List.copyOf(conflicts);
        base = base.clone();
        mine = mine.clone();
        theirs = theirs.clone();
    }

    /** What was generated before; a copy. */
    @Override
    public byte[] base() {
        return base.clone();
    }

    /** The person's file; a copy. */
    @Override
    public byte[] mine() {
        return mine.clone();
    }

    /** The new version; a copy. */
    @Override
    public byte[] theirs() {
        return theirs.clone();
    }
}
