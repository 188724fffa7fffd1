// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.util.Map;

/**
 * From the draft format (version 0), used before the first release, to version 1: {@code name} and {@code description}
 * became {@code nameJa} and {@code descriptionJa}; {@code classification} of a data set became {@code dataClass}, and
 * its literal {@code sensitive} became {@code sensitivePersonal}.
 */
final class DraftMigration implements Migration {

    private static final Map<String, String> RENAMED = Map.of("name", "nameJa", "description", "descriptionJa");

    @Override
    public int from() {
        return 0;
    }

    @Override
    public void element(String name, RawAttributes attributes) {
        RENAMED.forEach(attributes::rename);
        if ("dataSets".equals(name)) {
            attributes.rename("classification", "dataClass");
            attributes.replace("dataClass", "sensitive", "sensitivePersonal");
        }
    }
}
