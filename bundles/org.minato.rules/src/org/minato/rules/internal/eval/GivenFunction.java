// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.eval;

import java.util.List;

/** A function of those who embed the language. */
@FunctionalInterface
public interface GivenFunction {
    /** The value for some arguments. */
    Object apply(Frame frame, List<Object> arguments);
}
