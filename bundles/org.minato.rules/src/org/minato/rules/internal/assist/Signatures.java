// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.assist;

import org.eclipse.emf.ecore.EObject;
import org.minato.rules.internal.term.Signature;

/** What an attribute is written for, in the terms of the front end. */
final class Signatures {
    private Signatures() {}

    /** For a part of the expression, whatever its type. */
    static Signature value(EObject element, Written written) {
        return Signature.value(written.self());
    }

    /** For the whole expression. */
    static Signature whole(EObject element, Written written) {
        return written.use() == Written.Use.CONDITION
                ? written.self().isEmpty() ? Signature.applicability() : Signature.condition(written.self())
                : Signature.value(written.self());
    }

    /** Whether the expression can name the data set where a path began. */
    static boolean hasOrigin(EObject element, Written written) {
        return false;
    }
}
