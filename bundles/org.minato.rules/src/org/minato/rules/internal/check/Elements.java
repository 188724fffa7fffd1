// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** The elements that are checked, by type. Safe for several threads while nobody changes them. */
public interface Elements {
    /** Elements of a class and its subclasses, in the order of the files; to be read at once, and not to be kept. */
    List<EObject> of(EClass scope);

    /** Whether an element is of one of these categories. */
    boolean anyOf(List<String> categories);

    /** Whether equipment has no category. */
    boolean anyEquipmentUncategorised();
}
