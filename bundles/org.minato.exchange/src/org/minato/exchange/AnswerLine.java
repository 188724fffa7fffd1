// SPDX-License-Identifier: EPL-2.0
package org.minato.exchange;

import org.minato.core.text.LocalizedText;

/**
 * One cell of an answered file that differs from what was sent. Immutable.
 *
 * @param place stable name of the cell, by which a decision names it
 * @param sheet name of the sheet, as it is in the file
 * @param address address of the cell, for instance C5
 * @param what what the cell is about
 * @param sent what was sent; empty for nothing
 * @param present what the plan says now; empty for nothing
 * @param answer what the partner entered; empty for nothing
 * @param outcome what becomes of it
 * @param detail why it is refused and what to do about it; else empty
 */
public record AnswerLine(
        String place,
        String sheet,
        String address,
        String what,
        String sent,
        String present,
        String answer,
        Outcome outcome,
        LocalizedText detail) {
    /** What becomes of an answer. */
    public enum Outcome {
        /** The plan takes it. */
        TAKEN,
        /** The plan was changed there meanwhile, to something else: a person decides; until then the plan stays. */
        CONFLICT,
        /** It cannot be taken; the others can. */
        REFUSED
    }
}
