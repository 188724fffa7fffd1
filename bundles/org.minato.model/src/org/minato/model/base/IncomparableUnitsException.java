// SPDX-License-Identifier: EPL-2.0
package org.minato.model.base;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Thrown when quantities are compared whose units do not measure the same. */
@NonNullByDefault
public final class IncomparableUnitsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Names both quantities. */
    public IncomparableUnitsException(Quantity left, Quantity right) {
        super(left + " cannot be compared with " + right);
    }
}
