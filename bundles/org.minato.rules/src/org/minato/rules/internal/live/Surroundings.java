// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import org.eclipse.emf.ecore.EObject;
import org.minato.rules.internal.check.CheckedModel;

/**
 * What navigation backwards needs besides the elements.
 *
 * @param model the checked model
 * @param incoming who refers to whom
 */
record Surroundings(CheckedModel model, Incoming incoming) {
    /** The element of the file that one of the effective model stands for. */
    EObject original(EObject element) {
        return model.original(element);
    }
}
