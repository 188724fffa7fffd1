// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.navigator;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.minato.workbench.internal.editor.Editors;

/** Projects, files and what is in their models; double-click opens. */
public final class NavigatorView extends ViewPart implements IResourceChangeListener {
    /** Id of the view. */
    public static final String ID = "org.minato.workbench.navigator";

    private TreeViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        Outlines outlines = new Outlines(parent.getDisplay(), this::refresh);
        viewer.setContentProvider(new NavigatorContent(outlines));
        viewer.setLabelProvider(new NavigatorLabels());
        viewer.setInput(ResourcesPlugin.getWorkspace().getRoot());
        viewer.addOpenListener(event -> open(((IStructuredSelection) event.getSelection()).getFirstElement()));
        MenuManager menu = new MenuManager();
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        getSite().registerContextMenu(menu, viewer);
        getSite().setSelectionProvider(viewer);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        viewer.expandToLevel(2);
    }

    private void open(Object selected) {
        if (selected instanceof IFile file) {
            Editors.open(getSite().getPage(), file, null);
        } else if (selected instanceof OutlineNode node) {
            Editors.open(getSite().getPage(), node.file(), node.id());
        } else if (selected != null) {
            viewer.setExpandedState(selected, !viewer.getExpandedState(selected));
        }
    }

    private void refresh(IFile file) {
        if (!viewer.getControl().isDisposed()) {
            viewer.refresh(file);
        }
    }

    /** Selects a file and makes it visible. */
    public void reveal(IFile file) {
        viewer.refresh();
        viewer.setSelection(new StructuredSelection(file), true);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (!viewer.getControl().isDisposed()) {
            viewer.getControl().getDisplay().asyncExec(() -> {
                if (!viewer.getControl().isDisposed()) {
                    viewer.refresh();
                }
            });
        }
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        super.dispose();
    }
}
