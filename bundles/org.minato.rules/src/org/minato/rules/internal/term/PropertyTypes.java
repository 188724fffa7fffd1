// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.term;

import java.util.Map;
import org.minato.model.base.ValueType;

/** The types of the properties that installed domains declare, by key; asked when expressions are compiled. */
@FunctionalInterface
public interface PropertyTypes {
    /** Type by key, for keys such as {@code fisheries.mooringDepth}. */
    Map<String, ValueType> declared();
}
