// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.dialog;

import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.minato.core.domain.Domains;
import org.minato.core.domain.InstalledDomain;
import org.minato.core.finding.Finding;
import org.minato.workbench.internal.text.Words;

/** What Minato is, the domains that are in use with their versions and bundles, and what is wrong with a plugin. */
public final class AboutDialog extends LocalizedDialog {
    private static final int HEIGHT = 220;
    private static final int NARROW = 60;

    private final String version;
    private final Domains domains;

    /** @param version version of Minato */
    public AboutDialog(Shell shell, String version, Domains domains) {
        super(shell, Words.of("about.title"), Words.of("about.text"), Words.of("button.close"));
        this.version = version;
        this.domains = domains;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayout(new GridLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE)
                .setText(Words.of("about.product", version, String.valueOf(System.getProperty("java.version"))));
        new Label(area, SWT.NONE).setText(Words.of("about.domains"));
        table(area);
        List<Finding> problems = domains.findings();
        if (!problems.isEmpty()) {
            new Label(area, SWT.NONE).setText(Words.of("about.problems"));
            Text text = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
            text.setText(String.join(
                    System.lineSeparator(),
                    problems.stream()
                            .map(problem -> Words.of(problem.message()))
                            .toList()));
            GridDataFactory.fillDefaults()
                    .grab(true, true)
                    .hint(HEIGHT, HEIGHT / 2)
                    .applyTo(text);
        }
        return area;
    }

    private void table(Composite area) {
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(2 * HEIGHT, HEIGHT).applyTo(frame);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        TableViewer table = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(
                table,
                columns,
                "about.name",
                4,
                domain -> Words.either(
                        domain.descriptor().getNameJa(), domain.descriptor().getNameEn()));
        column(
                table,
                columns,
                "about.version",
                2,
                domain -> String.valueOf(domain.descriptor().getVersion()));
        column(table, columns, "about.bundle", 5, InstalledDomain::bundleName);
        table.setInput(domains.all());
    }

    private static void column(
            TableViewer table,
            TableColumnLayout layout,
            String key,
            int weight,
            Function<InstalledDomain, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
        column.getColumn().setText(Words.of(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, NARROW));
        column.setLabelProvider(
                ColumnLabelProvider.createTextProvider(element -> text.apply((InstalledDomain) element)));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Words.of("button.close"), true);
    }

    @Override
    protected void validate() {
        allow("");
    }
}
