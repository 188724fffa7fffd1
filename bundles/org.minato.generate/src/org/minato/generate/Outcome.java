// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

/** What became of a file. */
public enum Outcome {
    /** It was not there and is now. */
    CREATED,
    /** It was there with just this content. */
    UNCHANGED,
    /** Nobody had edited it; it has the new content. */
    UPDATED,
    /** It has the person's edits and what is new. */
    MERGED,
    /** It stays as the person has it; the report says why. */
    KEPT,
    /** It stays as the person has it, and the new version lies beside it; a person has to decide. */
    CONFLICT,
    /** It is no longer generated but was edited, so it stays; a person may delete it. */
    ORPHANED,
    /** It is no longer generated and nobody had edited it, so it is gone. */
    REMOVED
}
