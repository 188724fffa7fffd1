// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.minato.cli.internal.command.ConformanceCommand;
import org.minato.cli.internal.command.DomainsCommand;
import org.minato.cli.internal.command.GenerateCommand;
import org.minato.cli.internal.command.PlanCommand;
import org.minato.cli.internal.command.RegionsCommand;
import org.minato.cli.internal.command.RulesCommand;
import org.minato.cli.internal.command.ValidateCommand;
import picocli.CommandLine;

/**
 * The parser of a call. Only the command that is called is built, because building all of them costs more than parsing;
 * all of them where the call asks for help or names no command.
 */
final class Parser {

    private static final int WIDTH = 100;

    private Parser() {}

    static CommandLine of(List<String> arguments, Locale locale) {
        Map<String, Supplier<Command>> commands = commands();
        var parser = new CommandLine(new RootCommand());
        String called =
                arguments.stream().filter(commands::containsKey).findFirst().orElse("");
        commands.forEach((name, command) -> {
            if (called.isEmpty() || called.equals(name)) {
                parser.addSubcommand(name, new CommandLine(command.get()));
            }
        });
        ResourceBundle texts = texts(locale);
        parser.setResourceBundle(texts);
        parser.setCaseInsensitiveEnumValuesAllowed(true);
        parser.setAbbreviatedOptionsAllowed(false);
        parser.setUsageHelpWidth(WIDTH);
        parser.setUsageHelpLongOptionsMaxWidth(32);
        headings(parser, texts);
        parser.getSubcommands().values().forEach(command -> headings(command, texts));
        return parser;
    }

    private static void headings(CommandLine command, ResourceBundle texts) {
        command.getCommandSpec()
                .usageMessage()
                .adjustLineBreaksForWideCJKCharacters(true)
                .synopsisHeading(texts.getString("usage.synopsis"))
                .descriptionHeading("%n")
                .parameterListHeading("%n" + texts.getString("usage.parameters") + "%n")
                .optionListHeading("%n" + texts.getString("usage.options") + "%n")
                .commandListHeading("%n" + texts.getString("usage.commands") + "%n");
    }

    /** The commands in the order in which they are listed. */
    private static Map<String, Supplier<Command>> commands() {
        Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
        commands.put("validate", ValidateCommand::new);
        commands.put("conformance", ConformanceCommand::new);
        commands.put("plan", PlanCommand::new);
        commands.put("generate", GenerateCommand::new);
        commands.put("domains", DomainsCommand::new);
        commands.put("rules", RulesCommand::new);
        commands.put("regions", RegionsCommand::new);
        return commands;
    }

    private static PropertyResourceBundle texts(Locale locale) {
        String name = locale.getLanguage().equals("ja") ? "messages_ja.properties" : "messages.properties";
        try (InputStream stream = Objects.requireNonNull(Parser.class.getResourceAsStream(name))) {
            return new PropertyResourceBundle(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
