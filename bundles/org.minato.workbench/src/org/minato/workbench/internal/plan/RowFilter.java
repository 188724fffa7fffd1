// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import org.eclipse.swt.widgets.Composite;

/**
 * Lets the user choose which rows of a table to see.
 *
 * @param <R> what a row is
 */
interface RowFilter<R> {
    /**
     * Makes the widgets in a row.
     *
     * @param changed to be called when other rows are to be shown
     */
    void create(Composite bar, Runnable changed);

    /** Whether a row is to be seen. */
    boolean shows(R row);

    /** Shows in the widgets what there is to choose now. */
    default void refresh() {}
}
