// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.minato.workbench.internal.table.Column;

/**
 * What a table on a page of a plan shows, and what can be done there. Rows, columns and elements are asked for where the
 * model may be read.
 *
 * @param <R> what a row is
 */
final class TableSpec<R> {
    private final String key;
    private final Supplier<List<? extends R>> rows;
    private final Supplier<List<Column<R>>> columns;
    private final List<RowAction<R>> actions = new ArrayList<>();
    private Supplier<?> shape = () -> "";
    private Function<? super R, ? extends Collection<? extends EObject>> about =
            row -> row instanceof EObject element ? List.of(element) : List.of();
    private Optional<Consumer<R>> open = Optional.empty();
    private Optional<Consumer<List<R>>> delete = Optional.empty();
    private Optional<RowFilter<R>> filter = Optional.empty();
    private Optional<BiConsumer<IMenuManager, R>> menu = Optional.empty();
    private Runnable selected = () -> {};

    /** @param key key of the texts: title, {@code .help} */
    TableSpec(String key, Supplier<List<? extends R>> rows, Supplier<List<Column<R>>> columns) {
        this.key = key;
        this.rows = rows;
        this.columns = columns;
    }

    /** Adds a button. */
    TableSpec<R> action(RowAction<R> action) {
        actions.add(action);
        return this;
    }

    /** Makes the columns anew when what this gives is another one. */
    TableSpec<R> shapedBy(Supplier<?> deciding) {
        shape = deciding;
        return this;
    }

    /** The elements whose findings count for a row. */
    TableSpec<R> about(Function<? super R, ? extends Collection<? extends EObject>> elements) {
        about = elements;
        return this;
    }

    /** What a double-click beside the cells to be entered does. */
    TableSpec<R> opening(Consumer<R> row) {
        open = Optional.of(row);
        return this;
    }

    /** What the Delete key does. */
    TableSpec<R> deleting(Consumer<List<R>> selected) {
        delete = Optional.of(selected);
        return this;
    }

    /** What is to be done when other rows are selected. */
    TableSpec<R> selecting(Runnable changed) {
        selected = changed;
        return this;
    }

    /** Fills the menu of a row. */
    TableSpec<R> withMenu(BiConsumer<IMenuManager, R> fill) {
        menu = Optional.of(fill);
        return this;
    }

    /** Lets the user choose the rows to see. */
    TableSpec<R> filteredBy(RowFilter<R> shown) {
        filter = Optional.of(shown);
        return this;
    }

    String key() {
        return key;
    }

    List<R> rows() {
        return rows.get().stream()
                .map(row -> (R) row)
                .filter(row -> filter.map(shown -> shown.shows(row)).orElse(true))
                .toList();
    }

    List<Column<R>> columns() {
        return columns.get();
    }

    Object shape() {
        return shape.get();
    }

    List<RowAction<R>> actions() {
        return actions;
    }

    Collection<? extends EObject> about(R row) {
        return about.apply(row);
    }

    Optional<Consumer<R>> open() {
        return open;
    }

    Optional<Consumer<List<R>>> delete() {
        return delete;
    }

    Optional<RowFilter<R>> filter() {
        return filter;
    }

    Optional<BiConsumer<IMenuManager, R>> menu() {
        return menu;
    }

    void selected() {
        selected.run();
    }
}
