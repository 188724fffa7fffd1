// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.sheets;

import java.util.List;
import java.util.Optional;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GenerationInput;
import org.minato.generate.Generator;
import org.minato.planning.work.Handover;
import org.minato.planning.work.HandoverTable;
import org.minato.sheet.Column;
import org.minato.sheet.Row;
import org.minato.sheet.Table;
import org.osgi.service.component.annotations.Component;

/** The handover sheet (引継ぎ書) of the whole plan: what is open and whom it waits for. */
@Component
public final class HandoverGenerator implements Generator {
    @Override
    public String kind() {
        return "handover";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<GeneratedFile> generate(GenerationInput input) {
        List<Table> tables = Handover.of(input.plan(), input.conformance(), Optional.empty()).stream()
                .map(table -> table(input, table))
                .toList();
        return List.of(new GeneratedFile("handover.xlsx", Books.of(input, tables)));
    }

    private static Table table(GenerationInput input, HandoverTable table) {
        return Table.of(
                table.key(),
                input.text(table.title()),
                table.columns().stream()
                        .map(column -> Column.text(column.key(), input.text(column.title())))
                        .toList(),
                table.rows().stream()
                        .map(row -> Row.of(
                                row.key(), row.cells().stream().map(input::text).toList()))
                        .toList());
    }
}
