// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.Optional;

/**
 * A check or question that is ready for the model: what is asked of every element, or else what it came to without
 * asking.
 *
 * @param scan what is asked; absent where nothing need be asked or nothing can be
 * @param outcome what it came to where nothing is asked
 */
public record Prepared(Optional<Scan> scan, Outcome outcome) {
    /** Ready to ask. */
    public static Prepared of(Scan scan) {
        return new Prepared(Optional.of(scan), Outcome.NOTHING);
    }

    static Prepared of(Outcome outcome) {
        return new Prepared(Optional.empty(), outcome);
    }

    /** Asks every element. */
    Outcome run(CheckedModel model) {
        return scan.map(each -> new Selection(model).each(model.elements(each.scope()), each))
                .orElse(outcome);
    }
}
