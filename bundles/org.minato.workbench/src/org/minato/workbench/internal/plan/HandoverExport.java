// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minato.model.deployment.Organisation;
import org.minato.planning.work.Handover;
import org.minato.planning.work.HandoverTable;
import org.minato.rules.Conformance;
import org.minato.sheet.Column;
import org.minato.sheet.Row;
import org.minato.sheet.Table;
import org.minato.sheet.Workbook;
import org.minato.workbench.internal.text.Words;

/** Writes what somebody who takes over has to know, of one organisation or of the whole plan, as a workbook. */
final class HandoverExport {
    private final PlanContext context;

    HandoverExport(PlanContext context) {
        this.context = context;
    }

    void run(Optional<Organisation> organisation) {
        context.checked().get().flatMap(found -> found.conformance()).ifPresent(found -> {
            String name = context.model()
                    .read(() -> organisation
                            .map(Words.labels()::of)
                            .orElseGet(() -> Words.labels().of(context.plan())));
            new PlanFiles(context)
                    .write(
                            Words.of("handover.title"),
                            Words.of("handover.fileName", name),
                            workbook(found, organisation));
        });
    }

    byte[] workbook(Conformance conformance, Optional<Organisation> organisation) {
        List<HandoverTable> tables = context.model().read(() -> Handover.of(context.plan(), conformance, organisation));
        return Workbook.write(tables.stream().map(HandoverExport::table).toList());
    }

    private static Table table(HandoverTable table) {
        Locale locale = Locale.getDefault();
        return Table.of(
                table.key(),
                table.title().in(locale),
                table.columns().stream()
                        .map(column -> Column.text(column.key(), column.title().in(locale)))
                        .toList(),
                table.rows().stream()
                        .map(row -> Row.of(
                                row.key(),
                                row.cells().stream()
                                        .map(cell -> cell.in(locale))
                                        .toList()))
                        .toList());
    }
}
