// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.minato.core.errors.MinatoException;
import org.minato.exchange.ImportLine;
import org.minato.exchange.SiteImport;
import org.minato.workbench.internal.dialog.Ask;
import org.minato.workbench.internal.dialog.PreviewDialog;
import org.minato.workbench.internal.text.Words;

/** Takes sites from a table into the plan, after showing what each line would do. */
final class SiteImporting {
    private final PlanContext context;

    SiteImporting(PlanContext context) {
        this.context = context;
    }

    void run() {
        new PlanFiles(context).read(Words.of("sites.import"), "*.xlsx;*.csv").ifPresent(this::offer);
    }

    private void offer(byte[] table) {
        try {
            PreviewDialog dialog = new PreviewDialog(
                    new RowEdits(context).shell(),
                    Words.of("sites.import"),
                    Words.of("sites.importHelp"),
                    Words.of("sites.importAction"),
                    preview(table));
            if (dialog.accepted()) {
                take(table);
            }
        } catch (MinatoException e) {
            Ask.trouble(new RowEdits(context).shell(), e);
        }
    }

    /** What each line of the table would do. */
    List<PreviewDialog.Line> preview(byte[] table) {
        return context.model()
                .read(() -> SiteImport.read(context.plan(), table).lines().stream()
                        .map(SiteImporting::line)
                        .toList());
    }

    private static PreviewDialog.Line line(ImportLine line) {
        return new PreviewDialog.Line(
                Words.of(
                        switch (line.outcome()) {
                            case ADDED -> "change.added";
                            case CHANGED -> "change.changed";
                            case UNCHANGED -> "outcome.unchanged";
                            case REFUSED -> "exchange.refused";
                        }),
                Words.of("sites.importLine", line.row(), line.name()),
                line.details().stream().map(Words::of).collect(Collectors.joining("\n")));
    }

    /** Takes over the lines that are not refused. */
    void take(byte[] table) {
        context.model()
                .edit(domain -> SiteImport.read(context.plan(), table).edit().command());
    }
}
