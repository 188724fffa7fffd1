// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.fisheries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.minato.core.domain.Domains;
import org.minato.model.base.PropertyValue;
import org.minato.model.refmodel.Categorised;

class DescriptorTest {

    @Test
    void everyCategoryAndPropertyOfTheExampleIsDeclared() {
        Domains domains = Fisheries.domains();
        Set<String> unknown = new TreeSet<>();
        for (var element : Fisheries.elements(Fisheries.EXAMPLE.resolve("smart-fishery.refmodel"))) {
            if (element instanceof Categorised categorised && categorised.getCategory() != null) {
                var category = domains.category(categorised.getCategory());
                if (category.isEmpty()) {
                    unknown.add(categorised.getCategory());
                }
                Set<String> declared = category.stream()
                        .flatMap(c -> c.getProperties().stream())
                        .map(definition -> definition.getKey())
                        .collect(Collectors.toSet());
                categorised.getProperties().stream()
                        .map(PropertyValue::getKey)
                        .filter(key -> !declared.contains(key))
                        .forEach(unknown::add);
            }
        }
        assertEquals(Set.of(), unknown);
    }
}
