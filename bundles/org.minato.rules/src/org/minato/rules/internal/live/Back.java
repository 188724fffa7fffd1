// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;

/** One step of a navigation, taken backwards. */
@FunctionalInterface
interface Back {
    /** Gives every element from which the step leads to an element; perhaps more than these, and some twice. */
    void from(EObject element, Surroundings surroundings, Consumer<EObject> found);
}
