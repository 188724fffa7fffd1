// SPDX-License-Identifier: EPL-2.0
package org.minato.core.domain;

import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The descriptor of this bundle itself, in OSGi and on a flat class path, where it lies beside the sources. */
public final class BaseDescriptor {

    private BaseDescriptor() {}

    /** Where it is. */
    public static URL url() {
        URL packed = Domains.class.getResource("/minato.domain");
        if (packed != null) {
            return packed;
        }
        Path bundle = Path.of("").toAbsolutePath();
        while (bundle != null && !Files.exists(bundle.resolve("bundles/org.minato.core/minato.domain"))) {
            bundle = bundle.getParent();
        }
        try {
            return Objects.requireNonNull(bundle, "started outside the checkout")
                    .resolve("bundles/org.minato.core/minato.domain")
                    .toUri()
                    .toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
