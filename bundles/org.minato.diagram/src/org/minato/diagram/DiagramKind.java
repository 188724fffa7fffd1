// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.Root;
import org.minato.model.deployment.Plan;

/** What can be drawn of a model or plan. */
public enum DiagramKind {
    /** Nodes of a reference model, and what data flow between them; of a plan, of the model as it adopts it. */
    DATA_FLOW,
    /** Clauses of rule books, and the elements that they bear on. */
    RULE_MAP,
    /** Sites of a plan with devices, networks and procedures. */
    DEPLOYMENT_MAP;

    /** Name in layout files and on the command line, for instance {@code data-flow}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind with a name. */
    public static Optional<DiagramKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** What is drawn where nobody says what: the deployment map of a plan, the data flow diagram of a model. */
    public static DiagramKind usualOf(Root root) {
        return root instanceof Plan ? DEPLOYMENT_MAP : DATA_FLOW;
    }

    /** The name that people read. */
    public LocalizedText label() {
        return Texts.of(DiagramKind.class).get("kind." + key());
    }
}
