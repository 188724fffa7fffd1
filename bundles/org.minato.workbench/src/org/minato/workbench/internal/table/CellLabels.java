// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.table;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.minato.core.finding.Severity;
import org.minato.workbench.internal.text.Pictures;

/** What the cells of a column show; the mark of a finding takes the place of the picture. */
final class CellLabels<R> extends ColumnLabelProvider {
    private static final int LONG = 24;

    private final Column<R> column;
    private final DataTable.Reader reader;
    private final Function<R, Optional<Severity>> worst;

    CellLabels(Column<R> column, DataTable.Reader reader, Function<R, Optional<Severity>> worst) {
        this.column = column;
        this.reader = reader;
        this.worst = worst;
    }

    @SuppressWarnings("unchecked")
    private R row(Object element) {
        return (R) element;
    }

    @Override
    public String getText(Object element) {
        return reader.read(() -> column.text().apply(row(element)));
    }

    @Override
    public @Nullable Image getImage(Object element) {
        return reader.read(() -> worst.apply(row(element))
                .map(Pictures::of)
                .or(() -> column.picture().apply(row(element)))
                .orElse(null));
    }

    @Override
    public @Nullable String getToolTipText(Object element) {
        String text = getText(element);
        return text.codePointCount(0, text.length()) > LONG ? text : null;
    }
}
