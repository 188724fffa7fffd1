// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.form;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** What a kind of file adds to the forms of its elements: fields of its own, and sections that do something. */
public interface FormParts {
    /**
     * A section of its own.
     *
     * @param title its title
     * @param field what stands in it
     */
    record Part(String title, Field field) {}

    /** A field in the place of the ordinary one. */
    Optional<Field> field(FieldContext context, EObject element, EAttribute attribute);

    /** Sections behind the texts of an element. */
    List<Part> parts(FieldContext context, EObject element);
}
