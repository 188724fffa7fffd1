// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.rule;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.minato.rules.assist.ExpressionAssist;
import org.minato.rules.assist.Proposal;
import org.minato.rules.assist.Trouble;
import org.minato.workbench.internal.form.EditedModel;

/** An attribute of a rule that is being typed, with what helps to write it. May be used by any thread. */
record WrittenAttribute(EditedModel model, EObject element, EAttribute attribute, ExpressionAssist assist) {
    List<Proposal> propose(String text, int caret) {
        return model.read(() -> assist.propose(element, attribute, text, caret));
    }

    List<Trouble> diagnose(String text) {
        return model.read(() -> assist.diagnose(element, attribute, text));
    }

    Optional<Proposal> explain(String text, int offset) {
        return model.read(() -> assist.explain(element, attribute, text, offset));
    }
}
