// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.minato.rules.internal.eval.BudgetExceeded;

/**
 * Looks at many elements, each in turn; many of them in parallel. The result does not depend on the number of threads. A
 * rule that takes too many steps ends with {@link BudgetExceeded}.
 */
public final class Selection {
    /** Elements that one thread looks at before it pays to ask for another. */
    public static final int CHUNK = 2_000;

    /** Steps that one condition may take over all elements of a chunk. */
    public static final long CHUNK_BUDGET = 20_000_000;

    private final CheckedModel model;

    /** Prepares looking at elements of a model. */
    public Selection(CheckedModel model) {
        this.model = model;
    }

    /** Looks at elements, in their order. */
    Outcome each(List<EObject> elements, Scan scan) {
        List<Tally> parts = parts(elements, scan);
        return new Outcome(
                parts.stream().mapToInt(Tally::selected).sum(),
                parts.stream().flatMap(part -> part.violations().stream()).toList(),
                true);
    }

    /** What looking at each chunk of elements came to, in their order. */
    public List<Tally> parts(List<EObject> elements, Scan scan) {
        int chunks = (elements.size() + CHUNK - 1) / CHUNK;
        IntStream numbers = IntStream.range(0, chunks);
        return (chunks > 1 ? numbers.parallel() : numbers)
                .mapToObj(number ->
                        part(elements.subList(number * CHUNK, Math.min(elements.size(), (number + 1) * CHUNK)), scan))
                .toList();
    }

    private Tally part(List<EObject> elements, Scan scan) {
        Tally tally = new Tally(scan, model);
        for (int i = 0, size = elements.size(); i < size; i++) {
            tally.look(elements.get(i));
            if (tally.spent() > CHUNK_BUDGET) {
                throw new BudgetExceeded();
            }
        }
        return tally;
    }
}
