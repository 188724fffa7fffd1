// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.sheets;

import java.util.List;
import java.util.function.Function;
import org.minato.sheet.CellType;

/**
 * A column of a table and where its values come from.
 *
 * @param <T> what a row is about
 * @param key key of the column and of its title
 * @param type what the cells hold
 * @param toFillIn whether people fill it in where the plan has no value
 * @param choices values to choose from; any where empty
 * @param value the value for a row; empty for none
 */
record Field<T>(String key, CellType type, boolean toFillIn, List<String> choices, Function<T, String> value) {

    static <T> Field<T> text(String key, Function<T, String> value) {
        return new Field<>(key, CellType.TEXT, false, List.of(), value);
    }

    static <T> Field<T> number(String key, Function<T, String> value) {
        return new Field<>(key, CellType.NUMBER, false, List.of(), value);
    }

    static <T> Field<T> date(String key, Function<T, String> value) {
        return new Field<>(key, CellType.DATE, false, List.of(), value);
    }

    /** Empty in every row, for people to fill in. */
    static <T> Field<T> empty(String key) {
        return Field.<T>text(key, row -> "").filledIn();
    }

    Field<T> filledIn() {
        return new Field<>(key, type, true, choices, value);
    }

    Field<T> choosing(List<String> values) {
        return new Field<>(key, type, toFillIn, values, value);
    }
}
