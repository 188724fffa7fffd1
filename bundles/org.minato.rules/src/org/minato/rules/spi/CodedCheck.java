// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.spi;

/**
 * A check in Java, for what neither expressions nor paths can say. Offered as an OSGi service; a {@code JavaCheck} in a
 * rule book names it. It never changes the model, keeps no state between calls, and may be called by several threads.
 */
public interface CodedCheck {

    /** The name that rule books use, beginning with the plugin's own, for instance {@code fisheries.mooring}. */
    String name();

    /** Looks at the model or plan and reports what breaks the clause. */
    void check(CodedCheckContext context);
}
