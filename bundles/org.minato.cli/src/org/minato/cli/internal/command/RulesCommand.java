// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.cli.internal.CallException;
import org.minato.cli.internal.Command;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.ExitStatus;
import org.minato.cli.internal.ResultFile;
import org.minato.cli.internal.Services;
import org.minato.cli.internal.report.AmendedValue;
import org.minato.cli.internal.report.ListedBook;
import org.minato.cli.internal.report.OscalCatalog;
import org.minato.cli.internal.report.RulesJson;
import org.minato.cli.internal.report.RulesText;
import org.minato.core.domain.InstalledDomain;
import org.minato.core.domain.RuleBookLocation;
import org.minato.model.rules.RuleBook;
import org.minato.rules.RuleBooks;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code minato rules}: the rule books with their clauses. */
@picocli.CommandLine.Command(name = "rules", description = "${bundle:rules.description}", sortOptions = false)
public final class RulesCommand implements Command {

    /** What books have that come with no domain. */
    private static final String OWN = "minato";

    /** Formats of the list. */
    enum Format {
        text,
        json,
        oscal
    }

    @Parameters(paramLabel = "ID|FILE", arity = "0..*", descriptionKey = "rules.ids")
    Set<String> ids = new LinkedHashSet<>();

    @Option(names = "--domain", paramLabel = "ID", descriptionKey = "rules.domain")
    @Nullable
    String domain;

    @Option(names = "--format", paramLabel = "text|json|oscal", descriptionKey = "option.format")
    Format format = Format.text;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "option.output")
    @Nullable
    Path output;

    @Override
    public int run(Console console, Services services) throws IOException {
        List<ListedBook> books = books(console, services);
        ResultFile.write(console, Optional.ofNullable(output), target -> {
            switch (format) {
                case text -> RulesText.write(books, console.locale(), target);
                case json -> RulesJson.write(books, services.version(), target);
                case oscal ->
                    new OscalCatalog(books.stream().map(ListedBook::book).toList(), console.locale()).write(target);
            }
        });
        return ExitStatus.DONE;
    }

    private List<ListedBook> books(Console console, Services services) {
        Set<String> asked = new LinkedHashSet<>();
        RuleBooks registry = opened(console, services, asked);
        List<RuleBook> all = registry.all();
        refuseUnknown(services, all, asked);
        Map<String, String> domains = new TreeMap<>();
        for (RuleBookLocation location : services.domains().ruleBookLocations()) {
            InstalledDomain domain = location.domain();
            URI entry = URI.createPlatformPluginURI(domain.bundleName() + "/" + location.path(), true);
            domains.put(entry.toString(), domain.id());
            domains.put(location.url().toString(), domain.id());
        }
        List<ListedBook> listed = new ArrayList<>();
        for (RuleBook book : all) {
            RuleBook original = (RuleBook) registry.original(book);
            String of = domains.getOrDefault(original.eResource().getURI().toString(), OWN);
            boolean wanted = (asked.isEmpty() || asked.contains(book.getId())) && (domain == null || of.equals(domain));
            if (wanted) {
                listed.add(new ListedBook(book, of, AmendedValue.of(original, all)));
            }
        }
        return listed;
    }

    /** The installed books and those of the files among the ids; asks for these and for what they amend. */
    private RuleBooks opened(Console console, Services services, Set<String> asked) {
        List<RuleBook> own = new ArrayList<>();
        for (String id : ids) {
            if (!id.endsWith(".rulebook")) {
                asked.add(id);
            } else if (Opened.open(console, services, Path.of(id)).root() instanceof RuleBook book) {
                own.add(book);
                asked.add(String.valueOf(book.getId()));
                book.getAmendments().forEach(amendment -> asked.add(String.valueOf(amendment.getRuleBook())));
            }
        }
        return own.isEmpty() ? services.ruleBooks() : services.ruleBooks().plus(own);
    }

    private void refuseUnknown(Services services, List<RuleBook> all, Set<String> asked) {
        String id = domain;
        if (id != null && services.domains().find(id).isEmpty()) {
            throw CallException.of(
                    "domain.unknown",
                    id,
                    services.domains().all().stream().map(InstalledDomain::id).collect(Collectors.joining(", ")));
        }
        Set<String> unknown = new LinkedHashSet<>(asked);
        all.forEach(book -> unknown.remove(book.getId()));
        if (!unknown.isEmpty()) {
            throw CallException.of(
                    "rulebook.unknown",
                    String.join(", ", unknown),
                    String.join(", ", all.stream().map(RuleBook::getId).toList()));
        }
    }
}
