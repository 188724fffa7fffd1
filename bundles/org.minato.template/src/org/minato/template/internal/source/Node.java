// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A template as it is written. */
public sealed interface Node {
    /** Literal text. */
    record Text(Written text) implements Node {}

    /** An expression whose value is written. */
    record Output(Written expression) implements Node {}

    /**
     * {@code if}: the first branch whose condition holds; one without a condition always does.
     *
     * @param branches the branches
     */
    record If(List<Branch> branches) implements Node {}

    /** A branch of an {@code if}. */
    record Branch(Optional<Written> condition, List<Node> body) {}

    /** {@code for}: the body for each member of a list. */
    record For(Written variable, Written list, List<Node> body) implements Node {}

    /** {@code include}: a part, with values for what it needs. */
    record Include(Written key, Map<Written, Written> arguments) implements Node {}
}
