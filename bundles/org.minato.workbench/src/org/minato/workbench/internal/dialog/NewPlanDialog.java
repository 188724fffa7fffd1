// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.minato.core.region.Municipality;
import org.minato.core.region.Regions;
import org.minato.planning.skeleton.PlanArea;
import org.minato.workbench.internal.form.FieldLabel;
import org.minato.workbench.internal.text.Words;

/**
 * Asks for the model and the region of a new plan: one or several municipalities or prefectures, found by name, reading
 * or code, or a wide or sea area with a name of its own.
 */
public final class NewPlanDialog extends NewFileDialog {
    private static final int HEIGHT = 120;
    private static final int MOST = 100;
    private static final List<String> KINDS = List.of("plan.areaOne", "plan.areaWide", "plan.areaSea");

    private final List<IFile> models;
    private final int selected;
    private final Regions regions;
    private final List<Municipality> members = new ArrayList<>();
    private Combo model;
    private Combo kind;
    private Text areaName;
    private Text search;
    private TableViewer found;
    private TableViewer chosen;
    private Optional<IFile> chosenModel = Optional.empty();
    private Optional<PlanArea> area = Optional.empty();

    /**
     * Makes the dialog.
     *
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
    protected void createFirst(Composite place) {
        label(place, Words.of("plan.model"));
        model = new Combo(place, SWT.DROP_DOWN | SWT.READ_ONLY);
        model.setItems(models.stream()
                .map(file -> file.getFullPath().makeRelative().toString())
                .toArray(String[]::new));
        model.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        model.select(selected);
        model.addListener(SWT.Selection, event -> validate());
        label(place, Words.of("plan.areaKind"));
        kind = new Combo(place, SWT.DROP_DOWN | SWT.READ_ONLY);
        kind.setItems(KINDS.stream().map(Words::of).toArray(String[]::new));
        kind.select(0);
        kind.setData("field", "kind");
        kind.addListener(SWT.Selection, event -> suggestNames());
        label(place, Words.of("plan.areaName"));
        areaName = new Text(place, SWT.SINGLE | SWT.BORDER);
        areaName.setData("field", "areaName");
        areaName.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        areaName.addModifyListener(event -> suggestNames());
        label(place, Words.of("plan.region"));
        search = new Text(place, SWT.SEARCH | SWT.ICON_SEARCH);
        search.setMessage(Words.of("plan.regionSearch"));
        search.setData("field", "region");
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        search.addModifyListener(event -> search());
        new Label(place, SWT.NONE);
        lists(place);
    }

    private void lists(Composite place) {
        Composite lists = new Composite(place, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        lists.setLayout(layout);
        lists.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        found = list(lists, Words.of("plan.regionSearch"));
        found.addDoubleClickListener(event -> add());
        found.addSelectionChangedListener(event -> suggestNames());
        Composite buttons = new Composite(lists, SWT.NONE);
        buttons.setLayout(new GridLayout());
        button(buttons, "plan.regionAdd", this::add);
        button(buttons, "plan.regionRemove", () -> {
            members.removeAll(chosen.getStructuredSelection().toList());
            chosen.setInput(List.copyOf(members));
            suggestNames();
        });
        chosen = list(lists, Words.of("plan.regionChosen"));
    }

    private static TableViewer list(Composite lists, String name) {
        TableViewer list = new TableViewer(lists, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = HEIGHT;
        data.widthHint = 2 * HEIGHT;
        list.getControl().setLayoutData(data);
        FieldLabel.name(list.getControl(), name);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                Municipality municipality = (Municipality) element;
                return Words.of("plan.regionLine", municipality.fullName(), municipality.kana(), municipality.code());
            }
        });
        return list;
    }

    private static void button(Composite buttons, String key, Runnable run) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(Words.of(key));
        button.setData("field", key);
        button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        button.addListener(SWT.Selection, event -> run.run());
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
        suggestNames();
    }

    private void add() {
        for (Object each : found.getStructuredSelection()) {
            if (!members.contains(each)) {
                members.add((Municipality) each);
            }
        }
        chosen.setInput(List.copyOf(members));
        search.setText("");
        search.setFocus();
        suggestNames();
    }

    /** Those that were added; while none was, the one selected below the search. */
    private List<Municipality> places() {
        if (!members.isEmpty()) {
            return List.copyOf(members);
        }
        List<Municipality> shown = new ArrayList<>();
        for (Object each : found.getStructuredSelection()) {
            shown.add((Municipality) each);
        }
        return shown;
    }

    private void suggestNames() {
        areaName.setEnabled(kind.getSelectionIndex() > 0);
        area = chosenArea();
        area.ifPresent(present -> suggest(Words.of("plan.defaultName", Words.of(present.title())), fileName(present)));
        validate();
    }

    private static String fileName(PlanArea area) {
        return area.name().isEmpty() ? "plan-" + area.members().get(0).shortCode() : "plan-area";
    }

    private Optional<PlanArea> chosenArea() {
        String name = areaName.getText().strip();
        List<Municipality> places = places();
        return switch (kind.getSelectionIndex()) {
            case 0 -> places.isEmpty() ? Optional.empty() : Optional.of(PlanArea.of(places));
            case 1 -> name.isEmpty() ? Optional.empty() : Optional.of(PlanArea.wide(name, places));
            default -> name.isEmpty() ? Optional.empty() : Optional.of(PlanArea.sea(name, places));
        };
    }

    @Override
    protected String problem() {
        int index = model.getSelectionIndex();
        chosenModel = index < 0 ? Optional.empty() : Optional.of(models.get(index));
        if (chosenModel.isEmpty()) {
            return Words.of("plan.noModel");
        }
        if (area.isPresent()) {
            return super.problem();
        }
        return kind.getSelectionIndex() > 0
                ? Words.of("plan.noAreaName")
                : regions.explain(search.getText())
                        .filter(why -> !search.getText().isBlank())
                        .map(Words::of)
                        .orElseGet(() -> Words.of("plan.noRegion"));
    }

    /** The model to adopt. */
    public Optional<IFile> model() {
        return chosenModel;
    }

    /** Where the plan is for. */
    public Optional<PlanArea> area() {
        return area;
    }
}
