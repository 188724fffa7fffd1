// SPDX-License-Identifier: EPL-2.0
package org.minato.impact;

import java.util.Collection;
import java.util.List;
import org.minato.generate.OutputTrace;
import org.minato.model.base.Root;
import org.minato.rules.CheckOptions;

/**
 * Within what the chain is followed. Immutable; nobody may change the files while it is.
 *
 * @param roots the opened models, plans and rule books; the model that a plan adopts need not be among them
 * @param outputs folders of generated files
 * @param options as of which day, and within which rule books, plans and models are checked
 */
public record ImpactScope(List<Root> roots, List<OutputTrace> outputs, CheckOptions options) {

    /** Copies the lists. */
    public ImpactScope {
        roots = List.copyOf(roots);
        outputs = List.copyOf(outputs);
    }

    /** Opened files without outputs. */
    public static ImpactScope of(Collection<? extends Root> roots, CheckOptions options) {
        return new ImpactScope(List.copyOf(roots), List.of(), options);
    }

    /** The same with folders of generated files. */
    public ImpactScope with(Collection<OutputTrace> folders) {
        return new ImpactScope(roots, List.copyOf(folders), options);
    }
}
