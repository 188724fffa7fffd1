// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.minato.rules.spi.CodedCheck;
import org.minato.rules.spi.CodedCheckContext;

/**
 * A check of the built-in rule book in Java: what it asks of elements, each by itself, and after that what it asks of
 * the model or plan as a whole.
 *
 * @param rest what it asks of the whole; empty for nothing
 */
public record ElementwiseCheck(String name, List<Scan> scans, Optional<Consumer<CodedCheckContext>> rest)
        implements CodedCheck {
    /** Copies the list. */
    public ElementwiseCheck {
        scans = List.copyOf(scans);
    }

    /** Asks only what is asked of the whole. */
    @Override
    public void check(CodedCheckContext context) {
        rest.ifPresent(body -> body.accept(context));
    }
}
