// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.minato.commands.edit.AddChild;
import org.minato.commands.edit.Places;
import org.minato.workbench.internal.form.EditedModel;

/** Moves elements by dragging them onto a parent or between siblings. */
final class TreeDragDrop extends ViewerDropAdapter {
    private final ElementTree tree;
    private final EditedModel model;
    private final TreeEdits edits;

    TreeDragDrop(ElementTree tree, EditedModel model, TreeEdits edits) {
        super(tree.viewer());
        this.tree = tree;
        this.model = model;
        this.edits = edits;
        Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
        TreeViewer viewer = tree.viewer();
        viewer.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = tree.elements().stream().anyMatch(element -> element.eContainer() != null);
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
            }
        });
        viewer.addDropSupport(DND.DROP_MOVE, transfers, this);
    }

    /** Where something would be put. */
    private record Place(EObject parent, EReference containment, int index) {}

    private @Nullable Place place(Object target, int location, EObject moved) {
        if (target instanceof TreeGroup group) {
            return group.feature().getEReferenceType().isInstance(moved)
                    ? new Place(group.owner(), group.feature(), AddChild.LAST)
                    : null;
        }
        if (!(target instanceof EObject element)) {
            return null;
        }
        EReference containment = element.eContainmentFeature();
        boolean beside = location == LOCATION_BEFORE || location == LOCATION_AFTER;
        if (beside
                && containment != null
                && containment.isMany()
                && containment.getEReferenceType().isInstance(moved)) {
            List<?> staying = ((List<?>) element.eContainer().eGet(containment))
                    .stream()
                            .filter(sibling -> !tree.elements().contains(sibling))
                            .toList();
            int index = staying.indexOf(element);
            return index < 0
                    ? null
                    : new Place(element.eContainer(), containment, location == LOCATION_AFTER ? index + 1 : index);
        }
        return Places.firstIn(element, moved.eClass())
                .map(found -> new Place(element, found, AddChild.LAST))
                .orElse(null);
    }

    private @Nullable Place placeNow(Object target) {
        List<EObject> moved = tree.elements();
        return moved.isEmpty() || moved.contains(target)
                ? null
                : model.read(() -> place(target, getCurrentLocation(), moved.get(0)));
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return placeNow(target) != null;
    }

    @Override
    public boolean performDrop(Object data) {
        Place place = placeNow(getCurrentTarget());
        if (place == null) {
            return false;
        }
        edits.moveInto(tree.elements(), place.parent(), place.containment(), place.index());
        return true;
    }
}
