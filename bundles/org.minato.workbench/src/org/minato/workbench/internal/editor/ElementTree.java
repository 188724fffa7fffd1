// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.minato.core.files.Locations;
import org.minato.core.finding.Severity;
import org.minato.workbench.internal.form.EditedModel;
import org.minato.workbench.internal.text.Words;

/** The tree of a file's elements with a field to search it. */
final class ElementTree {
    private final Composite place;
    private final TreeViewer viewer;
    private final Text search;
    private final TreeSearch filter;
    private final EditedModel model;

    ElementTree(Composite parent, EditedModel model, Function<EObject, Optional<Severity>> worst) {
        this.model = model;
        place = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 2;
        place.setLayout(layout);
        search = new Text(place, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Words.of("tree.search"));
        search.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        viewer = new TreeViewer(place, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.getTree().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        viewer.setUseHashlookup(true);
        TreeContent content = new TreeContent(model);
        TreeLabels labels = new TreeLabels(model, worst);
        filter = new TreeSearch(labels, content);
        viewer.setContentProvider(content);
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
        viewer.addFilter(filter);
        viewer.addDoubleClickListener(event -> {
            Object line = viewer.getStructuredSelection().getFirstElement();
            viewer.setExpandedState(line, !viewer.getExpandedState(line));
        });
        search.addModifyListener(event -> search());
        viewer.setInput(model.file());
        viewer.expandToLevel(2);
    }

    private void search() {
        filter.search(search.getText());
        viewer.getTree().setRedraw(false);
        viewer.refresh();
        if (filter.isActive()) {
            viewer.expandAll();
        }
        viewer.getTree().setRedraw(true);
    }

    TreeViewer viewer() {
        return viewer;
    }

    Composite control() {
        return place;
    }

    void focusSearch() {
        search.setFocus();
        search.selectAll();
    }

    /** The elements selected, without groups. */
    List<EObject> elements() {
        return Arrays.stream(viewer.getStructuredSelection().toArray())
                .filter(EObject.class::isInstance)
                .map(EObject.class::cast)
                .toList();
    }

    void select(EObject element) {
        if (!filter.isActive()) {
            viewer.setSelection(new StructuredSelection(element), true);
            return;
        }
        search.setText("");
        viewer.setSelection(new StructuredSelection(element), true);
    }

    void refresh() {
        viewer.refresh();
    }

    /** Shows the file again after its objects have been replaced; the selection is found by id. */
    void reload() {
        Object selected = viewer.getStructuredSelection().getFirstElement();
        String id = selected instanceof EObject element ? Objects.toString(EcoreUtil.getID(element), "") : "";
        Object[] open = viewer.getExpandedElements();
        List<String> ids = List.of(open).stream()
                .filter(EObject.class::isInstance)
                .map(line -> Objects.toString(EcoreUtil.getID((EObject) line), ""))
                .toList();
        viewer.setInput(model.file());
        viewer.expandToLevel(2);
        ids.forEach(expanded -> find(expanded).ifPresent(element -> viewer.setExpandedState(element, true)));
        select(find(id).orElseGet(() -> model.file().root()));
    }

    /** The element with an id; where several have it, the one that begins in a line of the file. */
    Optional<EObject> find(String id, int line) {
        return model.read(() -> {
                    Iterable<EObject> all = () -> model.file().resource().getAllContents();
                    return StreamSupport.stream(all.spliterator(), false)
                            .filter(element -> id.equals(EcoreUtil.getID(element)))
                            .filter(element -> Locations.of(element).line() == line)
                            .findFirst();
                })
                .or(() -> find(id));
    }

    Optional<EObject> find(String id) {
        return id.isEmpty()
                ? Optional.empty()
                : model.read(() -> Optional.ofNullable(model.file().resource().getEObject(id)));
    }
}
