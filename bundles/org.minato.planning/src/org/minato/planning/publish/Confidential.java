// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.publish;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.minato.model.base.Stated;

/** What may not be published: features that the metamodel marks so, and elements that somebody has marked. */
public final class Confidential {
    private static final String MARK = "urn:minato:confidential";

    private Confidential() {}

    /** Whether values of the feature are left out of copies for the public, whatever element they belong to. */
    public static boolean isMarked(EStructuralFeature feature) {
        return feature.getEAnnotation(MARK) != null;
    }

    /** Whether the element, or one that it is part of, is marked as confidential. */
    public static boolean isMarked(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Stated stated && stated.isConfidential()) {
                return true;
            }
        }
        return false;
    }
}
