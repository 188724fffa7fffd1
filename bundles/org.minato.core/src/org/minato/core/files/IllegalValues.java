// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.files.internal.MinatoResource;

/**
 * Values that their types do not allow: the model does not show them, but saving keeps them as they were written until
 * another value is set.
 */
public final class IllegalValues {

    private IllegalValues() {}

    /** The attributes of an element that hold such values. */
    public static List<EAttribute> of(EObject element) {
        return element.eResource() instanceof MinatoResource file ? file.illegalValues(element) : List.of();
    }
}
