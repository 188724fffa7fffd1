// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.minato.cli.internal.command.ImpactCommand;
import org.minato.cli.internal.command.InstallCommand;
import org.minato.cli.internal.command.PlanCommand;
import org.minato.cli.internal.command.RegionsCommand;
import org.minato.cli.internal.command.RulesCommand;
import org.minato.cli.internal.command.UninstallCommand;
import org.minato.cli.internal.command.ValidateCommand;
import picocli.CommandLine;

/**
 * The parser of a call. Only the command that is called is built, because building commands takes longer than parsing;
 * all of them where the call names none.
 *
 * @param commandLine what parses
 * @param arguments what is to be parsed: the call without the name of the command
 */
record Parser(CommandLine commandLine, List<String> arguments) {

    private static final int WIDTH = 100;

    static Parser of(List<String> arguments, Locale locale) {
        Map<String, Supplier<Command>> commands = commands();
        ResourceBundle texts = texts(locale);
        int named = Language.firstWord(arguments);
        Supplier<Command> called = named < 0 ? null : commands.get(arguments.get(named));
        if (called == null) {
            var root = new CommandLine(new RootCommand());
            commands.forEach((name, command) -> root.addSubcommand(name, new CommandLine(command.get())));
            return new Parser(prepared(root, texts), arguments);
        }
        CommandLine command = new CommandLine(called.get());
        command.setCommandName("minato " + arguments.get(named));
        List<String> rest = new ArrayList<>(arguments);
        rest.remove(named);
        return new Parser(prepared(command, texts), rest);
    }

    private static CommandLine prepared(CommandLine command, ResourceBundle texts) {
        command.addMixin("global", new GlobalOptions());
        command.setResourceBundle(texts);
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setUsageHelpWidth(WIDTH);
        command.setUsageHelpLongOptionsMaxWidth(32);
        headings(command, texts);
        return command;
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
        commands.put("impact", ImpactCommand::new);
        commands.put("domains", DomainsCommand::new);
        commands.put("rules", RulesCommand::new);
        commands.put("regions", RegionsCommand::new);
        commands.put("install", InstallCommand::new);
        commands.put("uninstall", UninstallCommand::new);
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
