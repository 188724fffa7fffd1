// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.cli.internal.CallException;
import org.minato.cli.internal.Command;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.ExitStatus;
import org.minato.cli.internal.ResultFile;
import org.minato.cli.internal.Services;
import org.minato.cli.internal.report.RulesJson;
import org.minato.cli.internal.report.RulesText;
import org.minato.core.domain.InstalledDomain;
import org.minato.model.rules.RuleBook;
import picocli.CommandLine.Option;

/** {@code minato rules}: the rule books with their clauses. */
@picocli.CommandLine.Command(name = "rules", description = "${bundle:rules.description}", sortOptions = false)
public final class RulesCommand implements Command {

    @Option(names = "--domain", paramLabel = "ID", descriptionKey = "rules.domain")
    @Nullable
    String domain;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    ListFormat format = ListFormat.text;

    @Override
    public int run(Console console, Services services) throws IOException {
        List<RuleBook> books = books(services);
        ResultFile.write(console, Optional.empty(), target -> {
            if (format == ListFormat.json) {
                RulesJson.write(books, services.version(), target);
            } else {
                RulesText.write(books, console.locale(), target);
            }
        });
        return ExitStatus.DONE;
    }

    private List<RuleBook> books(Services services) {
        List<RuleBook> all = services.ruleBooks().all();
        String id = domain;
        if (id == null) {
            return all;
        }
        if (services.domains().find(id).isEmpty()) {
            throw CallException.of(
                    "domain.unknown",
                    id,
                    services.domains().all().stream().map(InstalledDomain::id).collect(Collectors.joining(", ")));
        }
        Set<String> paths = services.domains().ruleBookLocations().stream()
                .filter(location -> location.domain().id().equals(id))
                .map(location -> location.url().toString())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(book -> paths.contains(book.eResource().getURI().toString()))
                .toList();
    }
}
