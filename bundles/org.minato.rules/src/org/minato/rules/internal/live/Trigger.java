// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Something of an element that can change: a feature, or else one of the kinds below.
 *
 * @param feature the feature; null for a kind
 */
record Trigger(Kind kind, @Nullable EStructuralFeature feature) {
    /** What can change besides features. */
    enum Kind {
        FEATURE,
        CONTAINER,
        LABEL,
        MEMBERSHIP
    }

    /** What it is inside of. */
    static final Trigger CONTAINER = new Trigger(Kind.CONTAINER, null);

    /** What it is called. */
    static final Trigger LABEL = new Trigger(Kind.LABEL, null);

    /** Whether it is there at all. */
    static final Trigger MEMBERSHIP = new Trigger(Kind.MEMBERSHIP, null);

    static Trigger of(EStructuralFeature feature) {
        return new Trigger(Kind.FEATURE, feature);
    }
}
