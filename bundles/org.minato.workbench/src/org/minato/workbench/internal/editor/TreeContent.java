// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.minato.model.base.PropertyValue;
import org.minato.workbench.internal.form.EditedModel;

/** The containment tree of a file; the root's children are grouped by containment, also empty ones. */
final class TreeContent implements ITreeContentProvider {
    private final EditedModel model;

    TreeContent(EditedModel model) {
        this.model = model;
    }

    @Override
    public Object[] getElements(Object input) {
        return new Object[] {model.file().root()};
    }

    @Override
    public Object[] getChildren(Object parent) {
        return model.read(() -> children(parent)).toArray();
    }

    @Override
    public boolean hasChildren(Object parent) {
        return !model.read(() -> children(parent)).isEmpty();
    }

    @Override
    public @Nullable Object getParent(Object child) {
        return model.read(() -> parent(child));
    }

    private static List<Object> children(Object parent) {
        if (parent instanceof TreeGroup group) {
            return List.copyOf((List<?>) group.owner().eGet(group.feature()));
        }
        EObject element = (EObject) parent;
        List<Object> children = new ArrayList<>();
        for (EReference feature : element.eClass().getEAllContainments()) {
            if (isGrouped(element, feature)) {
                children.add(new TreeGroup(element, feature));
            } else if (element.eGet(feature) instanceof EObject child) {
                children.add(child);
            } else if (feature.isMany()) {
                children.addAll((List<?>) element.eGet(feature));
            }
        }
        children.removeIf(PropertyValue.class::isInstance);
        return children;
    }

    private static @Nullable Object parent(Object child) {
        if (child instanceof TreeGroup group) {
            return group.owner();
        }
        EObject element = (EObject) child;
        EObject parent = element.eContainer();
        return parent != null && isGrouped(parent, element.eContainmentFeature())
                ? new TreeGroup(parent, element.eContainmentFeature())
                : parent;
    }

    private static boolean isGrouped(EObject parent, EReference feature) {
        return parent.eContainer() == null && feature.isMany();
    }
}
