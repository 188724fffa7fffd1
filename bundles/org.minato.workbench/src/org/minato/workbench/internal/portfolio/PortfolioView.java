// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.portfolio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.minato.core.files.ModelFiles;
import org.minato.core.text.LocalizedText;
import org.minato.portfolio.Comparison;
import org.minato.portfolio.NationalTarget;
import org.minato.portfolio.PlanSummary;
import org.minato.portfolio.Portfolio;
import org.minato.portfolio.PortfolioReader;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.workbench.internal.check.OpenBooks;
import org.minato.workbench.internal.dialog.PreviewDialog;
import org.minato.workbench.internal.editor.Editors;
import org.minato.workbench.internal.project.Projects;
import org.minato.workbench.internal.table.DataTable;
import org.minato.workbench.internal.text.Services;
import org.minato.workbench.internal.text.Words;

/** The plans of all projects with how far each has come, as saved; one model compared across its regions. */
public final class PortfolioView extends ViewPart {
    /** Id of the view. */
    public static final String ID = "org.minato.workbench.portfolio";

    private DataTable<PlanRow> table;
    private Label summary;

    private static final class Direct implements DataTable.Reader {
        @Override
        public <T> T read(Supplier<T> look) {
            return look.get();
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 4;
        layout.marginHeight = 2;
        parent.setLayout(layout);
        summary = new Label(parent, SWT.NONE);
        summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button(parent, "portfolio.refresh", this::refresh);
        button(parent, "portfolio.compare", this::compare);
        Composite frame = new Composite(parent, SWT.NONE);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
        table = new DataTable<>(
                frame,
                new Direct(),
                Words.of("portfolio.title"),
                PlanRow.columns(),
                problem -> {},
                row -> Optional.empty());
        table.viewer().getTable().setData("feature", "portfolio");
        table.onOpen(row -> Editors.open(getSite().getPage(), row.plan().file(), null));
        Label targets = new Label(parent, SWT.NONE);
        targets.setText(targets());
        targets.setToolTipText(targets.getText());
        targets.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        refresh();
    }

    private static void button(Composite parent, String key, Runnable run) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Words.of(key));
        button.setData("feature", key);
        button.addListener(SWT.Selection, event -> run.run());
    }

    /** The programme's indicators, which nothing here is measured against. */
    private static String targets() {
        return NationalTarget.all().stream()
                .map(target -> Words.of(
                        "portfolio.target", Words.of(target.wording()), target.number(), Words.of(target.source())))
                .collect(Collectors.joining(Words.of("list.separator"), Words.of("portfolio.reference"), ""));
    }

    /** Reads the plans of all projects again, in the background. */
    public void refresh() {
        summary.setText(Words.of("portfolio.reading"));
        List<Path> folders = Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(IProject::isAccessible)
                .map(Projects::pathOf)
                .toList();
        Job job = Job.create(Words.of("portfolio.reading"), (IProgressMonitor monitor) -> {
            List<PlanRow> rows = read(folders);
            table.viewer().getControl().getDisplay().asyncExec(() -> show(rows));
        });
        job.schedule();
    }

    private static List<PlanRow> read(List<Path> folders) {
        PortfolioReader reader = new PortfolioReader(
                Services.get(ModelFiles.class),
                Services.get(Checker.class),
                Services.get(OpenBooks.class).current());
        List<PlanRow> rows = new ArrayList<>();
        try {
            for (Path folder : folders) {
                Portfolio portfolio = reader.read(folder, CheckOptions.on(LocalDate.now()), (file, left) -> {});
                portfolio.plans().forEach(plan -> rows.add(new PlanRow(portfolio, plan)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private void show(List<PlanRow> rows) {
        if (!summary.isDisposed()) {
            table.show(rows);
            summary.setText(Words.of("portfolio.summary", rows.size()));
        }
    }

    /** The plans shown. */
    public List<PlanSummary> plans() {
        return table.rows().stream().map(PlanRow::plan).toList();
    }

    private void compare() {
        Optional<PlanRow> chosen = table.selected().stream()
                .findFirst()
                .or(() -> table.rows().stream().findFirst());
        chosen.ifPresent(row -> {
            Comparison comparison = Comparison.of(row.portfolio(), row.plan().model());
            new PreviewDialog(
                            getSite().getShell(),
                            Words.of("portfolio.compareTitle"),
                            Words.of(
                                    "portfolio.compareHelp",
                                    comparison.plans().stream()
                                            .map(plan -> Words.of(plan.name()))
                                            .collect(Collectors.joining(Words.of("list.separator")))),
                            Words.of("button.ok"),
                            lines(comparison))
                    .open();
        });
    }

    private static List<PreviewDialog.Line> lines(Comparison comparison) {
        return Stream.of(
                        lines("portfolio.setting", comparison.settings()),
                        lines("portfolio.allocation", comparison.allocations()),
                        lines("portfolio.clause", comparison.clauses()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<PreviewDialog.Line> lines(String key, List<Comparison.Line> lines) {
        return lines.stream()
                .map(line -> new PreviewDialog.Line(
                        Words.of(key),
                        Words.of(line.name()),
                        line.values().stream().map(PortfolioView::value).collect(Collectors.joining(" | "))));
    }

    private static String value(LocalizedText value) {
        String text = Words.of(value);
        return text.isEmpty() ? "–" : text;
    }

    @Override
    public void setFocus() {
        table.viewer().getControl().setFocus();
    }
}
