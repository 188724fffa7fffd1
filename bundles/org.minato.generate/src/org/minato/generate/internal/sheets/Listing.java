// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.generate.GeneratedPart;
import org.minato.generate.GenerationInput;
import org.minato.sheet.Column;
import org.minato.sheet.CsvTable;
import org.minato.sheet.Row;
import org.minato.sheet.Table;

/**
 * Rows of the same kind as a table. The first field holds the key that people see, too.
 *
 * @param <T> what a row is about
 */
final class Listing<T> {
    static final Texts TEXTS = Texts.of(Listing.class);

    private final GenerationInput input;
    private final String key;
    private final List<Field<T>> fields;
    private final List<T> items;
    private final Function<T, String> rowKey;
    private final List<Row> totals = new ArrayList<>();

    Listing(GenerationInput input, String key, List<Field<T>> fields, List<T> items, Function<T, String> rowKey) {
        this.input = input;
        this.key = key;
        this.fields = List.copyOf(fields);
        this.items = List.copyOf(items);
        this.rowKey = rowKey;
    }

    /** Adds a row of totals: a word in the first column, values by key. */
    Listing<T> total(Function<String, String> values) {
        List<String> cells = new ArrayList<>();
        for (Field<T> field : fields) {
            cells.add(cells.isEmpty() ? input.text(TEXTS.get("total")) : values.apply(field.key()));
        }
        totals.add(Row.total("total", cells));
        return this;
    }

    Table table() {
        return table(input.text(TEXTS.get("sheet." + key)));
    }

    Table table(String name) {
        List<Column> columns = fields.stream()
                .map(field -> new Column(field.key(), title(field), field.type(), field.toFillIn(), field.choices()))
                .toList();
        List<Row> rows = new ArrayList<>();
        items.forEach(item -> rows.add(Row.of(rowKey.apply(item), cells(item))));
        rows.addAll(totals);
        return Table.of(key, name, columns, rows);
    }

    private List<String> cells(T item) {
        return fields.stream().map(field -> field.value().apply(item)).toList();
    }

    private String title(Field<T> field) {
        LocalizedText title = TEXTS.get("column." + field.key());
        return input.text(field.toFillIn() ? TEXTS.get("toFillIn", title) : title);
    }

    /** The same as CSV, without totals so that programs can read it. */
    byte[] csv() {
        List<List<String>> rows = items.stream()
                .map(item -> cells(item).stream().map(Cells::safe).toList())
                .toList();
        return new CsvTable(fields.stream().map(this::title).toList(), rows, false).bytes();
    }

    /** What the rows are about; keys as in a workbook where a table is named. */
    List<GeneratedPart> parts(boolean workbook, Function<T, String> text, Function<T, Set<String>> elements) {
        return items.stream()
                .map(item -> new GeneratedPart(
                        workbook
                                ? key + "/" + rowKey.apply(item)
                                : Cells.safe(cells(item).get(0)),
                        text.apply(item),
                        Set.of(),
                        elements.apply(item)))
                .toList();
    }
}
