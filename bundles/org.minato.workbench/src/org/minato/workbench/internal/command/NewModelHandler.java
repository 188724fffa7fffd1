// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.command;

import org.minato.model.base.Root;
import org.minato.model.refmodel.RefmodelFactory;
import org.minato.workbench.internal.text.Words;

/** Makes a new reference model. */
public final class NewModelHandler extends NewFileHandler {
    /** Called by the workbench. */
    public NewModelHandler() {
        super(".refmodel");
    }

    @Override
    Root root(String id) {
        Root root = RefmodelFactory.eINSTANCE.createReferenceModel();
        root.setId(id);
        root.setVersion("0.1.0");
        return root;
    }

    @Override
    String title() {
        return Words.of("new.model");
    }
}
