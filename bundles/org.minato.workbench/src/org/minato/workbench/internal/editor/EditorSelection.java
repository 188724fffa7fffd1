// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;

/** What is selected in an editor; the editor exists before its tree does, and may get another one. */
final class EditorSelection implements IPostSelectionProvider {
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final ListenerList<ISelectionChangedListener> postListeners = new ListenerList<>();
    private @Nullable TreeViewer tree;

    void follow(TreeViewer viewer) {
        tree = viewer;
        viewer.addSelectionChangedListener(event -> tell(listeners, event));
        viewer.addPostSelectionChangedListener(event -> tell(postListeners, event));
    }

    private void tell(ListenerList<ISelectionChangedListener> told, SelectionChangedEvent event) {
        SelectionChangedEvent ours = new SelectionChangedEvent(this, event.getSelection());
        told.forEach(listener -> listener.selectionChanged(ours));
    }

    @Override
    public ISelection getSelection() {
        TreeViewer present = tree;
        return present == null || present.getControl().isDisposed()
                ? StructuredSelection.EMPTY
                : present.getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        TreeViewer present = tree;
        if (present != null && !present.getControl().isDisposed()) {
            present.setSelection(selection, true);
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
        postListeners.add(listener);
    }

    @Override
    public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
        postListeners.remove(listener);
    }
}
