// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.view;

import org.minato.core.effective.EffectiveModel;

/** What functions of templates see of the rendering that they are called in. For one thread. */
public final class Context {
    private final EffectiveModel effective;
    private Printer printer;

    /** The context of a rendering. */
    public Context(EffectiveModel effective, Printer printer) {
        this.effective = effective;
        this.printer = printer;
    }

    /** How values are written now. */
    public Printer printer() {
        return printer;
    }

    /** Writes values in another way from now on. */
    public void printer(Printer other) {
        printer = other;
    }

    EffectiveModel effective() {
        return effective;
    }
}
