// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.minato.cli.internal.Command;
import org.minato.cli.internal.Console;
import org.minato.cli.internal.ExitStatus;
import org.minato.cli.internal.ResultFile;
import org.minato.cli.internal.Services;
import org.minato.cli.internal.report.ClauseTexts;
import org.minato.cli.internal.report.JsonTexts;
import org.minato.core.domain.InstalledDomain;
import org.minato.core.finding.Finding;
import org.minato.template.TemplateInfo;
import org.minato.template.TemplateSet;
import picocli.CommandLine.Option;

/** {@code minato domains}: which domain plugins are installed, and what is wrong with those that are broken. */
@picocli.CommandLine.Command(name = "domains", description = "${bundle:domains.description}", sortOptions = false)
public final class DomainsCommand implements Command {

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
    ListFormat format = ListFormat.text;

    @Override
    public int run(Console console, Services services) throws IOException {
        List<InstalledDomain> domains = services.domains().all();
        TemplateSet templates = services.templates().installed();
        ResultFile.write(console, Optional.empty(), target -> {
            if (format == ListFormat.json) {
                json(services, domains, templates.all(), target);
            } else {
                text(console, domains, templates.all(), target);
            }
        });
        if (domains.isEmpty()) {
            console.say("domains.none");
        }
        for (Finding finding : services.domains().findings()) {
            console.say("message", finding.message());
        }
        for (Finding finding : templates.findings()) {
            console.say("message", Opened.place(console, finding.location(), finding.message()));
        }
        return ExitStatus.DONE;
    }

    private static void text(
            Console console, List<InstalledDomain> domains, List<TemplateInfo> templates, Appendable target)
            throws IOException {
        for (InstalledDomain domain : domains) {
            target.append(domain.id())
                    .append("  ")
                    .append(Objects.requireNonNullElse(domain.descriptor().getVersion(), ""))
                    .append("  ")
                    .append(ClauseTexts.name(domain.descriptor()).in(console.locale()))
                    .append('\n');
            for (TemplateInfo template : templates) {
                if (template.domain().equals(domain.id())) {
                    target.append("    ")
                            .append(form(console, template.form()))
                            .append("  ")
                            .append(template.key())
                            .append(template.language()
                                    .map(language -> " (" + language + ")")
                                    .orElse(""))
                            .append("  ")
                            .append(template.title().in(console.locale()))
                            .append('\n');
                }
            }
        }
    }

    private static String form(Console console, TemplateInfo.Form form) {
        return switch (form) {
            case DOCUMENT -> console.text("template.document");
            case TEXT -> console.text("template.text");
            case PART -> console.text("template.part");
        };
    }

    private static void json(
            Services services, List<InstalledDomain> domains, List<TemplateInfo> templates, Appendable target)
            throws IOException {
        JsonWriter json = JsonTexts.open(target);
        json.beginObject();
        JsonTexts.head(json, "domains", services.version());
        json.name("domains").beginArray();
        for (InstalledDomain domain : domains) {
            json.beginObject();
            json.name("id").value(domain.id());
            json.name("version")
                    .value(Objects.requireNonNullElse(domain.descriptor().getVersion(), ""));
            json.name("bundle").value(domain.bundleName());
            JsonTexts.text(json, "name", ClauseTexts.name(domain.descriptor()));
            json.name("categories").beginArray();
            for (var category : domain.descriptor().getCategories()) {
                json.value(category.getKey());
            }
            json.endArray();
            json.name("templates").beginArray();
            for (TemplateInfo template : templates) {
                if (template.domain().equals(domain.id())) {
                    template(template, json);
                }
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.endObject();
        json.flush();
        target.append('\n');
    }

    private static void template(TemplateInfo template, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("key").value(template.key());
        json.name("form").value(template.form().name().toLowerCase(Locale.ROOT));
        json.name("kind").value(template.kind());
        if (template.language().isPresent()) {
            json.name("language").value(template.language().get());
        }
        JsonTexts.text(json, "title", template.title());
        json.endObject();
    }
}
