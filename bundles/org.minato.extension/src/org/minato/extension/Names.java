// SPDX-License-Identifier: EPL-2.0
package org.minato.extension;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds a plugin by what people call it. */
final class Names {
    private static final String FEATURE = ".feature";

    private Names() {}

    /** The first plugin with this id, else the first whose id without {@code .feature} is it or ends with it as a part. */
    static Optional<Plugin> match(String name, List<Plugin> plugins) {
        String wanted = stem(name);
        return first(plugins, plugin -> plugin.id().equals(name))
                .or(() -> first(plugins, plugin -> stem(plugin.id()).equals(wanted)))
                .or(() -> first(plugins, plugin -> stem(plugin.id()).endsWith("." + wanted)));
    }

    private static Optional<Plugin> first(List<Plugin> plugins, Predicate<Plugin> fits) {
        return plugins.stream().filter(fits).findFirst();
    }

    private static String stem(String id) {
        return id.endsWith(FEATURE) ? id.substring(0, id.length() - FEATURE.length()) : id;
    }
}
