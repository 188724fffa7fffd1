// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
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

/** The services where there is no framework: everything is on the class path. */
public final class PlainServices implements Services {

    private final Domains domains = Domains.of(descriptors());
    private final ModelFiles files = new ModelFiles(domains);
    private final RuleBooks ruleBooks = new RuleBooks(domains, files, List.of());
    private final Checker checker = new Checker(ruleBooks);

    @Override
    public ModelFiles files() {
        return files;
    }

    @Override
    public Domains domains() {
        return domains;
    }

    @Override
    public RuleBooks ruleBooks() {
        return ruleBooks;
    }

    @Override
    public Checker checker() {
        return checker;
    }

    @Override
    public Regions regions() {
        return new Regions();
    }

    @Override
    public CheckOptions options(LocalDate date) {
        return CheckOptions.on(date);
    }

    @Override
    public Impact impact() {
        return new Impact(checker, ruleBooks);
    }

    @Override
    public Diagrams diagrams() {
        return new Diagrams(domains, checker);
    }

    @Override
    public Generation generation() {
        return new Generation(files, checker, domains, List.of());
    }

    @Override
    public Templates templates() {
        return new Templates(domains, List.of());
    }

    @Override
    public Product product() {
        return new Product(Path.of("no product"), Path.of("no java"));
    }

    @Override
    public Installer installer() {
        return new Installer(product(), domains(), Path.of("no record"));
    }

    @Override
    public String version() {
        return "0.0.0";
    }

    private static List<URL> descriptors() {
        try {
            return Collections.list(ClassLoader.getSystemClassLoader().getResources("minato.domain"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
