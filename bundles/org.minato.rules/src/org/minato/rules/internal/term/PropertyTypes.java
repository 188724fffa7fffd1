// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.term;

import java.util.Map;
import java.util.TreeMap;
import org.minato.core.domain.Domains;
import org.minato.model.base.ValueType;

/** The types of the properties that installed domains declare, by key; asked when expressions are compiled. */
@FunctionalInterface
public interface PropertyTypes {
    /** Type by key, for keys such as {@code fisheries.mooringDepth}. */
    Map<String, ValueType> declared();

    /** Those of some domains, of which the first that declares a key counts. */
    static PropertyTypes of(Domains domains) {
        return () -> {
            Map<String, ValueType> types = new TreeMap<>();
            domains.all().stream()
                    .flatMap(domain -> domain.descriptor().getCategories().stream())
                    .flatMap(category -> category.getProperties().stream())
                    .filter(property -> property.getKey() != null)
                    .forEach(property -> types.putIfAbsent(property.getKey(), property.getType()));
            return types;
        };
    }
}
