// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.table;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.graphics.Image;

/**
 * A column of a table.
 *
 * @param title what stands above it
 * @param weight its share of the width
 * @param text what a row shows; called where the model may be read
 * @param picture the picture before the text
 * @param input how a cell is entered; none where it is only shown
 * @param isNumber whether the texts stand at the right
 * @param <R> what a row is
 */
public record Column<R>(
        String title,
        int weight,
        Function<? super R, String> text,
        Function<? super R, Optional<Image>> picture,
        Optional<CellInput<R>> input,
        boolean isNumber) {

    /** A column that is only shown. */
    public static <R> Column<R> of(String title, int weight, Function<? super R, String> text) {
        return new Column<>(title, weight, text, row -> Optional.empty(), Optional.empty(), false);
    }

    /** The same with a picture before the text. */
    public Column<R> with(Function<? super R, Optional<Image>> shown) {
        return new Column<>(title, weight, text, shown, input, isNumber);
    }

    /** The same, to be entered. */
    public Column<R> enteredBy(CellInput<R> entered) {
        return new Column<>(title, weight, text, picture, Optional.of(entered), isNumber);
    }

    /** The same with its texts at the right. */
    public Column<R> asNumber() {
        return new Column<>(title, weight, text, picture, input, true);
    }

    /** The same under another title. */
    public Column<R> titled(String other) {
        return new Column<>(other, weight, text, picture, input, isNumber);
    }
}
