// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.minato.core.finding.Severity;
import org.minato.workbench.internal.editor.Editors;
import org.minato.workbench.internal.editor.ModelEditor;
import org.minato.workbench.internal.text.Pictures;
import org.minato.workbench.internal.text.Words;

/** All findings of the workspace; double-click opens the element. */
public final class FindingsView extends ViewPart implements IResourceChangeListener {
    /** Id of the view. */
    public static final String ID = "org.minato.workbench.findings";

    private TableViewer table;
    private Label summary;
    private Text search;

    @Override
    public void createPartControl(Composite parent) {
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 4;
        layout.marginHeight = 2;
        parent.setLayout(layout);
        summary = new Label(parent, SWT.NONE);
        summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Words.of("findings.search"));
        GridData data = new GridData(SWT.RIGHT, SWT.CENTER, false, false);
        data.widthHint = 240;
        search.setLayoutData(data);
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(columns, "findings.message", 6, marker -> marker.getAttribute(IMarker.MESSAGE, ""), true);
        column(columns, "findings.element", 3, marker -> marker.getAttribute(IMarker.LOCATION, ""), false);
        column(columns, "findings.rule", 2, FindingMarkers::rule, false);
        column(columns, "findings.file", 2, marker -> marker.getResource().getName(), false);
        table.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer viewer, Object parentElement, Object element) {
                return matches((IMarker) element);
            }
        });
        table.addDoubleClickListener(event -> open());
        search.addModifyListener(event -> table.refresh());
        getSite().setSelectionProvider(table);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        refresh();
    }

    private void column(
            TableColumnLayout layout, String key, int weight, Function<IMarker, String> text, boolean picture) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(Words.of(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((IMarker) element);
            }

            @Override
            public @Nullable Image getImage(Object element) {
                return picture ? Pictures.of(FindingMarkers.severity((IMarker) element)) : null;
            }
        });
    }

    private boolean matches(IMarker marker) {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || Stream.of(
                                marker.getAttribute(IMarker.MESSAGE, ""),
                                marker.getAttribute(IMarker.LOCATION, ""),
                                FindingMarkers.rule(marker),
                                marker.getResource().getName())
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** Opens the element of the selected finding. */
    public void open() {
        if (table.getStructuredSelection().getFirstElement() instanceof IMarker marker
                && marker.getResource() instanceof IFile file) {
            Editors.open(getSite().getPage(), file, null)
                    .filter(ModelEditor.class::isInstance)
                    .map(ModelEditor.class::cast)
                    .ifPresent(editor -> editor.reveal(FindingMarkers.elementId(marker), FindingMarkers.line(marker)));
        }
    }

    /** The findings shown, most severe first. */
    public List<IMarker> findings() {
        try {
            IMarker[] markers = ResourcesPlugin.getWorkspace()
                    .getRoot()
                    .findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE);
            return Stream.of(markers)
                    .filter(IMarker::exists)
                    .sorted(Comparator.comparing((IMarker marker) -> FindingMarkers.severity(marker))
                            .thenComparing(marker -> marker.getResource().getName())
                            .thenComparing(FindingMarkers::rule)
                            .thenComparing(IMarker::getId))
                    .toList();
        } catch (CoreException e) {
            Platform.getLog(FindingsView.class).log(e.getStatus());
            return List.of();
        }
    }

    private void refresh() {
        List<IMarker> found = findings();
        table.setInput(found);
        summary.setText(Words.of(
                "findings.summary",
                count(found, Severity.ERROR),
                count(found, Severity.WARNING),
                count(found, Severity.INFO)));
    }

    private static long count(List<IMarker> found, Severity severity) {
        return found.stream()
                .filter(marker -> FindingMarkers.severity(marker) == severity)
                .count();
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (event.findMarkerDeltas(FindingMarkers.TYPE, true).length > 0
                && !table.getControl().isDisposed()) {
            table.getControl().getDisplay().asyncExec(() -> {
                if (!table.getControl().isDisposed()) {
                    refresh();
                }
            });
        }
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        super.dispose();
    }
}
