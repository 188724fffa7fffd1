// SPDX-License-Identifier: EPL-2.0
package org.minato.template;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.domain.Domains;
import org.minato.core.domain.InstalledDomain;
import org.minato.rules.expression.ExpressionLanguage;
import org.minato.template.internal.source.Definition;
import org.minato.template.internal.view.ViewFunctions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The installed templates: those of the product's bundles and those that domains name in their descriptors. They are read
 * when they are first asked for. Safe for several threads.
 */
@Component(service = Templates.class)
public final class Templates {
    /** Parts that every template can include, with keys {@code minato.<name>}. */
    private static final List<String> PARTS = List.of("clause");

    private final Domains domains;
    private final List<TemplateSource> sources;
    private final ExpressionLanguage language;
    private @Nullable List<Definition> definitions;
    private @Nullable TemplateSet installed;

    /** With the domains and the bundles that bring templates. */
    @Activate
    public Templates(
            @Reference Domains domains,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) List<TemplateSource> sources) {
        this.domains = domains;
        this.sources = List.copyOf(sources);
        language = ViewFunctions.language(domains);
    }

    /** The installed templates by themselves. */
    public synchronized TemplateSet installed() {
        TemplateSet present = installed;
        if (present == null) {
            present = new TemplateSet(language, definitions(), List.of());
            installed = present;
        }
        return present;
    }

    /**
     * The installed templates with those of a project: a file with the key of an installed template takes its place, and
     * takes from its header what it does not say itself; others are added.
     */
    public TemplateSet with(List<TemplateFile> ofProject) {
        return ofProject.isEmpty()
                ? installed()
                : new TemplateSet(
                        language,
                        definitions(),
                        ofProject.stream()
                                .map(file -> Definition.read(file, "", true))
                                .toList());
    }

    private synchronized List<Definition> definitions() {
        List<Definition> present = definitions;
        if (present == null) {
            present = read();
            definitions = present;
        }
        return present;
    }

    private List<Definition> read() {
        List<Definition> read = new ArrayList<>();
        for (String part : PARTS) {
            URL url = Objects.requireNonNull(Templates.class.getResource("parts/" + part + TemplateFile.EXTENSION));
            read.add(Definition.read(file(url, address(url, "org.minato.template", "parts/" + part)), "", false));
        }
        for (TemplateSource source : sources) {
            for (URL url : source.templates()) {
                read.add(Definition.read(file(url, URI.createURI(url.toString())), "", false));
            }
        }
        for (InstalledDomain domain : domains.all()) {
            for (String path : domain.descriptor().getTemplates()) {
                Optional<URL> entry = domain.entry(path);
                entry.ifPresent(url -> read.add(
                        Definition.read(file(url, address(url, domain.bundleName(), path)), domain.id(), false)));
            }
        }
        return List.copyOf(read);
    }

    /** What an entry of a bundle is called: the same in any framework and at every start. */
    private static URI address(URL entry, String bundle, String path) {
        return entry.getProtocol().startsWith("bundle")
                ? URI.createPlatformPluginURI(bundle + "/" + path, true)
                : URI.createURI(entry.toString());
    }

    private static TemplateFile file(URL url, URI location) {
        try (InputStream in = url.openStream()) {
            return new TemplateFile(location, in.readNBytes(TemplateFile.LONGEST + 1));
        } catch (IOException e) {
            return new TemplateFile(location, new byte[0]);
        }
    }
}
