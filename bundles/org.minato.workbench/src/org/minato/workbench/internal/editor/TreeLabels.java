// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.minato.core.finding.Severity;
import org.minato.workbench.internal.form.EditedModel;
import org.minato.workbench.internal.text.Pictures;
import org.minato.workbench.internal.text.Words;

/** Elements by name and picture, with the mark of their worst finding; groups by name and number of elements. */
final class TreeLabels extends LabelProvider implements IStyledLabelProvider {
    private final EditedModel model;
    private final Function<EObject, Optional<Severity>> worst;

    /** @param worst the worst finding on an element or anything inside it */
    TreeLabels(EditedModel model, Function<EObject, Optional<Severity>> worst) {
        this.model = model;
        this.worst = worst;
    }

    @Override
    public String getText(Object line) {
        return line instanceof TreeGroup group
                ? Words.labels().of(group.feature())
                : model.read(() -> Words.labels().of((EObject) line));
    }

    @Override
    public StyledString getStyledText(Object line) {
        StyledString text = new StyledString(getText(line));
        if (line instanceof TreeGroup group) {
            int size = model.read(() -> ((List<?>) group.owner().eGet(group.feature())).size());
            return text.append(" (" + size + ")", StyledString.COUNTER_STYLER);
        }
        EObject element = (EObject) line;
        return saysNothingNew(element)
                ? text
                : text.append("  " + Words.labels().of(element.eClass()), StyledString.QUALIFIER_STYLER);
    }

    /** Whether the class is the only one that can stand there, so that the group's name says it already. */
    private static boolean saysNothingNew(EObject element) {
        return element.eContainmentFeature() != null
                && element.eContainmentFeature().getEReferenceType() == element.eClass();
    }

    @Override
    public Image getImage(Object line) {
        if (line instanceof TreeGroup group) {
            Optional<Severity> worstInside =
                    model.read(() -> ((List<?>) group.owner().eGet(group.feature()))
                            .stream()
                                    .map(EObject.class::cast)
                                    .flatMap(child -> worst.apply(child).stream())
                                    .sorted()
                                    .findFirst());
            return Pictures.marked(Pictures.descriptor("group"), worstInside);
        }
        EObject element = (EObject) line;
        return Pictures.marked(Pictures.descriptor(element.eClass()), worst.apply(element));
    }
}
