// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;

/** A part of a page of a plan. To be used in the UI thread. */
interface PlanPart {
    /** Makes the widgets, in a composite of the part's own. */
    void create(Composite place);

    /** Shows the present state. */
    void refresh();

    /** Shows an element, if it is here. */
    default boolean reveal(EObject element) {
        return false;
    }

    /** Writes what is just being entered. */
    default void flush() {}
}
