// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.boot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.osgi.launch.Equinox;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** The OSGi framework, started directly and without the Eclipse platform on top. */
final class HeadlessFramework implements AutoCloseable {

    private static final String SERVICE_LOADER = "osgi.serviceloader";
    private static final String COMPONENT_RUNTIME = "org.apache.felix.scr";
    private static final String DOMAIN_DESCRIPTOR = "minato.domain";

    private final Framework framework;

    private HeadlessFramework(Framework framework) {
        this.framework = framework;
    }

    /**
     * Starts the framework on a storage folder.
     *
     * @param jar the jar of the framework, which the state belongs to
     * @param storage folder of the framework's state; created when it is missing
     * @param readOnly whether the state is only read, so that several processes can share it
     */
    static HeadlessFramework start(Path jar, Path storage, boolean readOnly) throws BundleException {
        Map<String, String> properties = new HashMap<>();
        properties.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        properties.put("osgi.framework", "file:" + jar);
        // The state names bundles relative to this area, which would else depend on the jar on the class path.
        properties.put("osgi.install.area", jar.getParent().toUri().toString());
        properties.put("osgi.checkConfiguration", "false");
        properties.put("osgi.locking", "none");
        properties.put("osgi.configuration.area.readOnly", Boolean.toString(readOnly));
        Framework framework = new Equinox(properties);
        framework.start();
        return new HeadlessFramework(framework);
    }

    /** The bundle of the command line. */
    Bundle commandLine() {
        for (Bundle bundle : context().getBundles()) {
            if (Installation.COMMAND_LINE.equals(bundle.getSymbolicName())) {
                return bundle;
            }
        }
        throw new IllegalStateException("no bundle " + Installation.COMMAND_LINE);
    }

    /**
     * Installs the bundles, and tells which of them the command line needs: what its bundle, the component runtime and
     * the domain plugins are wired to.
     */
    List<Path> closure(Collection<Path> bundles) throws BundleException {
        Map<Bundle, Path> installed = install(bundles);
        framework.adapt(FrameworkWiring.class).resolveBundles(installed.keySet());
        Set<Bundle> needed = new LinkedHashSet<>();
        for (Bundle bundle : installed.keySet()) {
            String name = bundle.getSymbolicName();
            if (COMPONENT_RUNTIME.equals(name)
                    || Installation.COMMAND_LINE.equals(name)
                    || bundle.getEntry(DOMAIN_DESCRIPTOR) != null) {
                follow(bundle, needed);
            }
        }
        return installed.entrySet().stream()
                .filter(entry -> needed.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Installs the bundles and starts each, lazily where the bundle asks for it, so that this is kept in the state. */
    void installAndStart(Collection<Path> bundles) throws BundleException {
        var startedLast = new ArrayList<Bundle>();
        Collection<Bundle> installed = install(bundles).keySet();
        framework.adapt(FrameworkWiring.class).resolveBundles(installed);
        for (Bundle bundle : installed) {
            if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null) {
                continue;
            }
            if (COMPONENT_RUNTIME.equals(bundle.getSymbolicName())) {
                bundle.start();
            } else if (bundle.getHeaders().get(Constants.BUNDLE_ACTIVATIONPOLICY) != null) {
                startedLast.add(bundle);
            }
        }
        for (Bundle bundle : startedLast) {
            bundle.start(Bundle.START_ACTIVATION_POLICY);
        }
    }

    /** Stops the framework, which writes its state where it is not read-only. */
    @Override
    public void close() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(0);
    }

    private Map<Bundle, Path> install(Collection<Path> bundles) throws BundleException {
        Map<Bundle, Path> installed = new LinkedHashMap<>();
        for (Path path : bundles) {
            try {
                installed.put(context().installBundle("reference:" + path.toUri()), path);
            } catch (BundleException refused) {
                if (refused.getType() != BundleException.DUPLICATE_BUNDLE_ERROR) {
                    throw refused;
                }
            }
        }
        return installed;
    }

    private static void follow(Bundle bundle, Set<Bundle> needed) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (wiring == null || !needed.add(bundle)) {
            return;
        }
        for (BundleWire wire : wiring.getRequiredWires(null)) {
            if (isMandatory(wire)) {
                follow(wire.getProvider().getBundle(), needed);
            }
        }
        for (BundleWire wire : wiring.getProvidedWires(BundleRevision.HOST_NAMESPACE)) {
            needed.add(wire.getRequirer().getBundle());
        }
    }

    /** Providers of a service loader's service are not followed: one of them is SWT, and one that is needed is in. */
    private static boolean isMandatory(BundleWire wire) {
        return !SERVICE_LOADER.equals(wire.getRequirement().getNamespace())
                && !Constants.RESOLUTION_OPTIONAL.equals(
                        wire.getRequirement().getDirectives().get(Constants.RESOLUTION_DIRECTIVE));
    }

    private BundleContext context() {
        return framework.getBundleContext();
    }
}
