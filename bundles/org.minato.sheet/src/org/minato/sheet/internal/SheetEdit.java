// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.sheet.KeyedTable;
import org.minato.sheet.KeyedTable.KeyedRow;
import org.minato.sheet.TableEdit;

/**
 * Carries out edits on the person's sheet. The header is row 0 of the edits, the rows of the table follow. From the
 * bottom up, so that places above stay valid. For one use.
 */
final class SheetEdit {
    /** Key of the header, which the merge takes for a row. */
    static final String HEADER = "#header";

    private final XSSFSheet sheet;
    private final KeyedTable table;
    private final XSSFSheet generated;
    private final KeyedTable now;
    private final Styles styles;
    private final Map<String, Integer> places;
    private final Map<String, KeyedRow> newRows;

    SheetEdit(XSSFSheet sheet, KeyedTable table, XSSFSheet generated, KeyedTable now, Styles styles) {
        this.sheet = sheet;
        this.table = table;
        this.generated = generated;
        this.now = now;
        this.styles = styles;
        places = new HashMap<>(table.places());
        newRows = now.rows().stream()
                .collect(Collectors.toMap(KeyedRow::key, Function.identity(), (first, second) -> first));
    }

    void apply(List<TableEdit> edits) {
        int filterEnd = filter().map(CellRangeAddress::getLastRow).orElse(-1);
        edits.stream()
                .filter(TableEdit.AddColumn.class::isInstance)
                .map(TableEdit.AddColumn.class::cast)
                .forEach(this::add);
        edits.stream()
                .filter(TableEdit.SetCell.class::isInstance)
                .map(TableEdit.SetCell.class::cast)
                .forEach(set -> set(set.row(), set.key(), set.column()));
        int grown = rows(edits);
        edits.stream()
                .filter(TableEdit.RemoveColumn.class::isInstance)
                .map(TableEdit.RemoveColumn.class::cast)
                .map(TableEdit.RemoveColumn::column)
                .sorted(Comparator.comparing((String column) -> places.getOrDefault(column, 0))
                        .reversed())
                .forEach(this::removeColumn);
        if (filterEnd >= 0 && grown != 0) {
            filter().ifPresent(range -> range(range, filterEnd + grown));
        }
    }

    /** Adds and removes rows from the bottom up; by how many rows the table has grown. */
    private int rows(List<TableEdit> edits) {
        int grown = 0;
        for (int index = table.rows().size(); index >= -1; index--) {
            int at = index;
            List<TableEdit.AddRow> added = edits.stream()
                    .filter(edit -> edit instanceof TableEdit.AddRow add && Math.max(add.after(), 0) == at)
                    .map(TableEdit.AddRow.class::cast)
                    .toList();
            if (!added.isEmpty()) {
                int first = number(index) + 1;
                if (first <= sheet.getLastRowNum()) {
                    sheet.shiftRows(first, sheet.getLastRowNum(), added.size(), true, false);
                }
                for (int offset = 0; offset < added.size(); offset++) {
                    add(first + offset, index > 0 ? sheet.getRow(number(index)) : null, added.get(offset));
                }
                grown += added.size();
            }
            boolean removed = edits.stream().anyMatch(edit -> edit instanceof TableEdit.RemoveRow it && it.row() == at);
            if (removed) {
                remove(number(index));
                grown--;
            }
        }
        return grown;
    }

    /** Row of the sheet, from 0 on, of a row of the edits. */
    private int number(int row) {
        return row <= 0 ? table.header() - 1 : table.rows().get(row - 1).number() - 1;
    }

    private void add(int number, @Nullable XSSFRow above, TableEdit.AddRow edit) {
        XSSFRow row = sheet.createRow(number);
        KeyedRow source = newRows.get(edit.key());
        if (source == null) {
            return;
        }
        XSSFRow from = generated.getRow(source.number() - 1);
        copy(from.getCell(0), row.createCell(0), null);
        places.forEach((column, place) -> {
            Integer there = now.places().get(column);
            XSSFCell cell = there == null ? null : from.getCell(there);
            if (cell != null) {
                copy(cell, row.createCell(place), above == null ? null : above.getCell(place));
            }
        });
    }

    private void remove(int number) {
        XSSFRow row = sheet.getRow(number);
        if (row != null) {
            sheet.removeRow(row);
        }
        if (number < sheet.getLastRowNum()) {
            sheet.shiftRows(number + 1, sheet.getLastRowNum(), -1, true, false);
        }
    }

    private void set(int index, String key, String column) {
        Integer place = places.get(column);
        Integer there = now.places().get(column);
        KeyedRow source = newRows.get(key);
        if (place == null || there == null || source == null && !key.equals(HEADER)) {
            return;
        }
        XSSFRow row = sheet.getRow(number(index));
        XSSFRow from = generated.getRow(source == null ? now.header() - 1 : source.number() - 1);
        XSSFCell present = row.getCell(place);
        copy(from.getCell(there), present == null ? row.createCell(place) : present, present);
    }

    /** Value and, where the person's format does not suit it, the format. */
    private void copy(@Nullable XSSFCell from, XSSFCell to, @Nullable XSSFCell like) {
        if (from == null) {
            to.setBlank();
            return;
        }
        boolean suits = like != null && isDay(like) == isDay(from);
        to.setCellStyle(suits && like != null ? like.getCellStyle() : styles.of(from.getCellStyle()));
        SheetCopy.copyValue(from, to);
    }

    private static boolean isDay(XSSFCell cell) {
        return DateUtil.isADateFormat(
                cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
    }

    /** A new column stands behind all others, so that nothing of the person's moves. */
    private void add(TableEdit.AddColumn edit) {
        int place = 0;
        for (var row : sheet) {
            place = Math.max(place, row.getLastCellNum());
        }
        int there = now.places().getOrDefault(edit.column(), 0);
        places.put(edit.column(), place);
        copy(
                generated.getRow(now.header() - 2).getCell(there),
                sheet.getRow(table.header() - 2).createCell(place),
                null);
        sheet.setColumnWidth(place, generated.getColumnWidth(there));
    }

    private void removeColumn(String column) {
        int place = places.getOrDefault(column, 0);
        int last = 0;
        for (var row : sheet) {
            var cell = row.getCell(place);
            if (cell != null) {
                row.removeCell(cell);
            }
            last = Math.max(last, row.getLastCellNum());
        }
        if (place < last - 1) {
            sheet.shiftColumns(place + 1, last, -1);
        }
        for (int index = place; index < last - 1; index++) {
            sheet.setColumnWidth(index, sheet.getColumnWidth(index + 1));
        }
    }

    private Optional<CellRangeAddress> filter() {
        var filter = sheet.getCTWorksheet().getAutoFilter();
        return filter == null ? Optional.empty() : Optional.of(CellRangeAddress.valueOf(filter.getRef()));
    }

    private void range(CellRangeAddress range, int end) {
        range.setLastRow(Math.max(end, range.getFirstRow()));
        sheet.getCTWorksheet().getAutoFilter().setRef(range.formatAsString());
    }
}
