// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.command;

import org.minato.model.base.Root;
import org.minato.model.rules.RulesFactory;
import org.minato.workbench.internal.text.Words;

/** Makes a new rule book. */
public final class NewRuleBookHandler extends NewFileHandler {
    /** Called by the workbench. */
    public NewRuleBookHandler() {
        super(".rulebook");
    }

    @Override
    Root root(String id) {
        Root root = RulesFactory.eINSTANCE.createRuleBook();
        root.setId(id);
        root.setVersion("0.1.0");
        return root;
    }

    @Override
    String title() {
        return Words.of("new.ruleBook");
    }
}
