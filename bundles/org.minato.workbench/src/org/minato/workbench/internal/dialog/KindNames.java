// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.dialog;

import java.util.Set;
import org.minato.workbench.internal.text.Words;

/** What kinds of outputs are called; a plugin's own kind is called by its key. */
final class KindNames {
    private static final Set<String> NAMED = Set.of(
            "asyncapi",
            "brief",
            "compose",
            "conformance",
            "consent",
            "documents",
            "handover",
            "inventory",
            "network",
            "openapi",
            "procedures",
            "schedule",
            "site",
            "templates",
            "things",
            "to-complete",
            "worksheets");

    private KindNames() {}

    static String of(String kind) {
        return NAMED.contains(kind) ? Words.of("kind." + kind) : kind;
    }
}
