// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import org.eclipse.swt.widgets.Composite;

/** A part of a form that shows one or a few features of an element and writes what the user enters by commands. */
public interface Field {
    /** Makes the widgets in a grid of two columns: label and value. */
    void create(Composite parent);

    /** Shows the present value again, unless the user is just typing another one. */
    void refresh();

    /** Writes what the user has typed and not finished yet. */
    default void flush() {}
}
