// SPDX-License-Identifier: EPL-2.0
package org.minato.core.domain.internal;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleRevision;

/** A bundle of the framework, started or not. */
public final class BundleSource implements DomainSource {

    private static final int RESOLVED = Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE | Bundle.STOPPING;

    private final Bundle bundle;

    private BundleSource(Bundle bundle) {
        this.bundle = bundle;
    }

    /** The resolved bundles that have a descriptor, by name and version; fragments belong to their hosts. */
    public static Stream<DomainSource> all(BundleContext context) {
        return Stream.of(context.getBundles())
                .filter(b -> (b.getState() & RESOLVED) != 0)
                .filter(b -> !isFragment(b))
                .filter(b -> b.getEntry(DESCRIPTOR) != null)
                .sorted(Comparator.comparing(BundleSource::symbolicName)
                        .thenComparing(Bundle::getVersion, Comparator.reverseOrder()))
                .map(BundleSource::new);
    }

    private static boolean isFragment(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        return revision != null && (revision.getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }

    private static String symbolicName(Bundle bundle) {
        String name = bundle.getSymbolicName();
        return name == null ? "" : name;
    }

    @Override
    public String name() {
        return symbolicName(bundle);
    }

    @Override
    public Optional<URL> entry(String path) {
        return Optional.ofNullable(bundle.getEntry(path));
    }

    @Override
    public List<String> files(String folder) {
        Enumeration<URL> found = bundle.findEntries(folder, "*", true);
        if (found == null) {
            return List.of();
        }
        List<String> paths = new ArrayList<>();
        for (URL url : Collections.list(found)) {
            String path = url.getPath();
            if (!path.endsWith("/")) {
                paths.add(path.startsWith("/") ? path.substring(1) : path);
            }
        }
        Collections.sort(paths);
        return paths;
    }
}
