// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.minato.workbench.internal.text.Pictures;
import org.minato.workbench.internal.text.Words;

/** Elements by name and picture in lists. */
final class ElementLabels extends LabelProvider {
    private final EditedModel model;

    ElementLabels(EditedModel model) {
        this.model = model;
    }

    @Override
    public String getText(Object element) {
        return element instanceof EObject object
                ? model.read(() -> Words.labels().of(object))
                : "";
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof EObject object ? Pictures.of(object.eClass()) : Pictures.of("element");
    }
}
