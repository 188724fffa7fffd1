// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.minato.commands.edit.QuickFix;
import org.minato.workbench.internal.check.FoundIssue;

/** What can be done about a finding in the editor. */
public interface IssueActions {
    /** The ways out of the finding. */
    List<QuickFix> fixes(FoundIssue issue);

    /** Takes one of them. */
    void fix(QuickFix fix);

    /** Shows an element on the path of the finding. */
    void reveal(EObject element);

    /** The elements that the path of the finding passes, as the session's elements. */
    List<EObject> path(FoundIssue issue);
}
