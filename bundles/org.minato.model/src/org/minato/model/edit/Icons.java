// SPDX-License-Identifier: EPL-2.0
package org.minato.model.edit;

import java.net.URL;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;

/** Where the icons of the metamodel's classes are: one SVG of 16 × 16 per class. */
public final class Icons {
    private Icons() {}

    /** The icon of the class. */
    public static Optional<URL> of(EClass type) {
        return Optional.ofNullable(Icons.class.getResource("icons/" + type.getName() + ".svg"));
    }
}
