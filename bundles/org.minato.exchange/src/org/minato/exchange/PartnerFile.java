// SPDX-License-Identifier: EPL-2.0
package org.minato.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.minato.core.errors.MinatoException;
import org.minato.core.text.Texts;
import org.minato.exchange.internal.PartnerTables;
import org.minato.exchange.internal.PartnerTables.Part;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Plan;
import org.minato.rules.Conformance;
import org.minato.sheet.CellType;
import org.minato.sheet.Column;
import org.minato.sheet.Row;
import org.minato.sheet.Table;
import org.minato.sheet.Workbook;

/**
 * A workbook for one organisation that does not have Minato: its own questions and rows of a plan, to fill in and send
 * back. It holds nothing of other organisations. Stateless.
 */
public final class PartnerFile {
    static final Texts TEXTS = Texts.of(PartnerFile.class);

    /** Table with what was sent, so that answers can be told from what was there. */
    static final String SENT = "sent";

    private static final int INSTRUCTIONS = 6;

    private PartnerFile() {}

    /**
     * Writes the file of an organisation.
     *
     * @param plan the plan
     * @param conformance of this plan
     * @param organisation one of the plan
     * @param locale language of the file: Japanese or English
     * @throws MinatoException when the plan has neither questions nor rows of the organisation
     */
    public static byte[] write(Plan plan, Conformance conformance, Organisation organisation, Locale locale) {
        List<Part> parts = new PartnerTables(plan, conformance, organisation, locale).parts(Set.of());
        List<Table> tables = new ArrayList<>();
        tables.add(instructions(locale));
        List<Row> sent = new ArrayList<>();
        sent.add(Row.of("#plan", List.of(String.valueOf(plan.getId()))));
        sent.add(Row.of("#organisation", List.of(String.valueOf(organisation.getId()))));
        sent.add(Row.of("#locale", List.of(locale.getLanguage())));
        for (Part part : parts) {
            tables.add(part.table());
            part.rows()
                    .forEach(row -> row.slots()
                            .forEach((column, slot) ->
                                    sent.add(Row.of(part.place(row, column), List.of(slot.present())))));
        }
        tables.add(Table.of(SENT, SENT, List.of(Column.text("value", "value")), sent));
        return Workbook.write(tables, Set.of(SENT));
    }

    private static Table instructions(Locale locale) {
        List<Row> rows = new ArrayList<>();
        for (int line = 1; line <= INSTRUCTIONS; line++) {
            rows.add(Row.of(
                    "line-" + line, List.of(TEXTS.get("instruction." + line).in(locale))));
        }
        String title = TEXTS.get("instructions").in(locale);
        return new Table("instructions", title, List.of(Column.of("text", title, CellType.TEXT)), rows, true);
    }
}
