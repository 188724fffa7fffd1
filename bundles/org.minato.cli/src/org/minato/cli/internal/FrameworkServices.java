// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal;

import java.nio.file.Path;
import java.time.LocalDate;
import org.minato.core.domain.Domains;
import org.minato.core.files.ModelFiles;
import org.minato.core.region.Regions;
import org.minato.diagram.Diagrams;
import org.minato.extension.Installer;
import org.minato.extension.Product;
import org.minato.generate.Generation;
import org.minato.impact.Impact;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.RuleBooks;
import org.minato.template.Templates;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;

/** The services of the framework that this bundle runs in. */
public final class FrameworkServices implements Services {

    private static final String STATE = "minato.state";

    @Override
    public ModelFiles files() {
        return service(ModelFiles.class);
    }

    @Override
    public Domains domains() {
        return service(Domains.class);
    }

    @Override
    public RuleBooks ruleBooks() {
        return service(RuleBooks.class);
    }

    @Override
    public Checker checker() {
        return service(Checker.class);
    }

    @Override
    public Regions regions() {
        return service(Regions.class);
    }

    @Override
    public Impact impact() {
        return service(Impact.class);
    }

    @Override
    public Diagrams diagrams() {
        return service(Diagrams.class);
    }

    @Override
    public Generation generation() {
        return service(Generation.class);
    }

    @Override
    public CheckOptions options(LocalDate date) {
        CheckOptions options = CheckOptions.on(date);
        String state = System.getProperty(STATE);
        return state == null ? options : options.cachedIn(Path.of(state, "rules"));
    }

    @Override
    public Templates templates() {
        return service(Templates.class);
    }

    @Override
    public Product product() {
        return Product.running();
    }

    @Override
    public Installer installer() {
        return new Installer(product(), domains(), Installer.usersRecord());
    }

    @Override
    public String version() {
        Version version = bundle().getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    private static <T> T service(Class<T> type) {
        BundleContext context = bundle().getBundleContext();
        ServiceReference<T> reference = context.getServiceReference(type);
        T service = reference == null ? null : context.getService(reference);
        if (service == null) {
            throw new IllegalStateException("no service " + type.getName());
        }
        return service;
    }

    private static Bundle bundle() {
        Bundle bundle = FrameworkUtil.getBundle(FrameworkServices.class);
        if (bundle == null) {
            throw new IllegalStateException("not in a framework");
        }
        return bundle;
    }
}
