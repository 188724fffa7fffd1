// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchPage;
import org.minato.model.refmodel.Problem;
import org.minato.model.refmodel.Proposal;
import org.minato.workbench.internal.impact.ImpactView;
import org.minato.workbench.internal.rule.Proposing;
import org.minato.workbench.internal.text.Words;

/** What can be done with elements of certain classes beside editing. */
final class ElementActions {
    private final IWorkbenchPage page;
    private final Proposing proposing;

    ElementActions(IWorkbenchPage page, Proposing proposing) {
        this.page = page;
        this.proposing = proposing;
    }

    void fill(IMenuManager menu, EObject element) {
        menu.add(new Separator());
        if (element instanceof Problem problem) {
            item(menu, "proposal.make", () -> proposing.propose(problem));
        }
        if (element instanceof Proposal proposal) {
            item(menu, "proposal.makeBook", () -> proposing.makeRuleBook(proposal));
        }
        item(menu, "impact.show", () -> ImpactView.show(page, element));
    }

    private static void item(IMenuManager menu, String key, Runnable run) {
        menu.add(new Action(Words.of(key)) {
            @Override
            public void run() {
                run.run();
            }
        });
    }
}
