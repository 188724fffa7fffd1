// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.minato.core.finding.Severity;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.workbench.internal.check.CheckedFile;
import org.minato.workbench.internal.check.FoundIssue;
import org.minato.workbench.internal.editor.IssueActions;
import org.minato.workbench.internal.form.EditedModel;

/**
 * What the pages of a plan work with.
 *
 * @param model the open plan
 * @param toolkit makes the widgets
 * @param details shows an element in the tree of all elements
 * @param show brings the page that shows an element to the front
 * @param actions what can be done about findings
 * @param checked the newest result of checking the plan
 * @param workbench the page of the workbench that the editor stands in
 */
public record PlanContext(
        EditedModel model,
        FormToolkit toolkit,
        Consumer<EObject> details,
        Consumer<EObject> show,
        IssueActions actions,
        Supplier<Optional<CheckedFile>> checked,
        IWorkbenchPage workbench) {

    /** The plan; another object after the file has been loaded again. */
    public Plan plan() {
        return (Plan) model.file().root();
    }

    /** The model that the plan adopts, where it can be read. To be asked where the model may be read. */
    public Optional<ReferenceModel> adopted() {
        return Optional.ofNullable(plan().getAdopts())
                .map(pin -> pin.getModel())
                .filter(found -> !found.eIsProxy());
    }

    /** What was found on these elements. */
    List<FoundIssue> issues(Collection<? extends EObject> elements) {
        return elements.stream()
                .flatMap(element -> checked.get().stream().flatMap(found -> found.on(element).stream()))
                .toList();
    }

    /** The worst finding on these elements or inside them. */
    Optional<Severity> worst(Collection<? extends EObject> elements) {
        return checked.get()
                .flatMap(found -> elements.stream()
                        .flatMap(element -> Optional.ofNullable(found.worst().get(element)).stream())
                        .min(Severity::compareTo));
    }
}
