// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.dialog;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.minato.core.region.Municipality;
import org.minato.core.region.Regions;
import org.minato.workbench.internal.text.Words;

/** Asks for the model and the region of a new plan; the region is found by name, reading or code. */
public final class NewPlanDialog extends NewFileDialog {
    private static final int HEIGHT = 150;
    private static final int MOST = 100;

    private final List<IFile> models;
    private final int selected;
    private final Regions regions;
    private Combo model;
    private TableViewer found;
    private Text search;
    private Optional<IFile> chosenModel = Optional.empty();
    private Optional<Municipality> region = Optional.empty();

    /**
     * @param models the reference models of the workspace
     * @param selected index of the one offered first
     */
    public NewPlanDialog(Shell shell, List<IFile> models, int selected, Regions regions) {
        super(
                shell,
                Words.of("plan.title"),
                Words.of("plan.explanation"),
                ".plan",
                models.isEmpty() ? "plans" : models.get(selected).getProject().getName());
        this.models = List.copyOf(models);
        this.selected = selected;
        this.regions = regions;
    }

    @Override
    protected void createFirst(Composite area) {
        label(area, Words.of("plan.model"));
        model = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        model.setItems(models.stream()
                .map(file -> file.getFullPath().makeRelative().toString())
                .toArray(String[]::new));
        model.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        model.select(selected);
        model.addListener(SWT.Selection, event -> validate());
        label(area, Words.of("plan.region"));
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH);
        search.setMessage(Words.of("plan.regionSearch"));
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new Label(area, SWT.NONE);
        found = new TableViewer(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = HEIGHT;
        found.getControl().setLayoutData(data);
        found.setContentProvider(ArrayContentProvider.getInstance());
        found.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                Municipality municipality = (Municipality) element;
                return Words.of("plan.regionLine", municipality.fullName(), municipality.kana(), municipality.code());
            }
        });
        search.addModifyListener(event -> search());
        found.addSelectionChangedListener(event -> choose());
    }

    @Override
    protected void focusFirst() {
        search.setFocus();
    }

    private void search() {
        found.setInput(regions.find(search.getText()).stream().limit(MOST).toList());
        if (found.getTable().getItemCount() > 0) {
            found.getTable().select(0);
        }
        choose();
    }

    private void choose() {
        region = Optional.ofNullable(
                (Municipality) found.getStructuredSelection().getFirstElement());
        region.ifPresent(
                chosen -> suggest(Words.of("plan.defaultName", chosen.nameJa()), "plan-" + chosen.shortCode()));
        validate();
    }

    @Override
    protected String problem() {
        int index = model.getSelectionIndex();
        chosenModel = index < 0 ? Optional.empty() : Optional.of(models.get(index));
        if (chosenModel.isEmpty()) {
            return Words.of("plan.noModel");
        }
        return region.isEmpty() ? Words.of("plan.noRegion") : super.problem();
    }

    /** The model to adopt. */
    public Optional<IFile> model() {
        return chosenModel;
    }

    /** The region to deploy to. */
    public Optional<Municipality> region() {
        return region;
    }
}
