// SPDX-License-Identifier: EPL-2.0
package org.minato.testkit.internal;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;

/** Files of a bundle and of the fragments attached to it. */
final class BundleEntries implements Entries {
    private final Bundle bundle;

    BundleEntries(Bundle bundle) {
        this.bundle = bundle;
    }

    @Override
    public Optional<URL> entry(String path) {
        int end = path.lastIndexOf('/');
        Enumeration<URL> found =
                bundle.findEntries(path.substring(0, Math.max(end, 0)), path.substring(end + 1), false);
        return found == null
                ? Optional.empty()
                : Collections.list(found).stream().findFirst();
    }

    @Override
    public List<String> files(String folder) {
        Enumeration<URL> found = bundle.findEntries(folder, "*", true);
        if (found == null) {
            return List.of();
        }
        return Collections.list(found).stream()
                .map(URL::getPath)
                .filter(path -> !path.endsWith("/"))
                .map(path -> path.startsWith("/") ? path.substring(1) : path)
                .distinct()
                .sorted()
                .toList();
    }
}
