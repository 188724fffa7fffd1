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
import org.minato.cli.internal.command.AdoptCommand;
import org.minato.cli.internal.command.ConformanceCommand;
import org.minato.cli.internal.command.DiffCommand;
import org.minato.cli.internal.command.DomainsCommand;
import org.minato.cli.internal.command.GenerateCommand;
import org.minato.cli.internal.command.ImpactCommand;
import org.minato.cli.internal.command.ImportCommand;
import org.minato.cli.internal.command.InstallCommand;
import org.minato.cli.internal.command.NewDomainPluginCommand;
import org.minato.cli.internal.command.NewModelCommand;
import org.minato.cli.internal.command.NewRuleBookCommand;
import org.minato.cli.internal.command.PlanCommand;
import org.minato.cli.internal.command.PublishCommand;
import org.minato.cli.internal.command.ReceiveCommand;
import org.minato.cli.internal.command.RegionsCommand;
import org.minato.cli.internal.command.RenderCommand;
import org.minato.cli.internal.command.ReportCommand;
import org.minato.cli.internal.command.RulesCommand;
import org.minato.cli.internal.command.SendCommand;
import org.minato.cli.internal.command.TasksCommand;
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
    private static final int LONGEST_NAME = 2;
    private static final String GROUP = "new";

    static Parser of(List<String> arguments, Locale locale) {
        Map<String, Supplier<Command>> commands = commands();
        ResourceBundle texts = texts(locale);
        List<Integer> words = Language.words(arguments);
        List<String> names = words.stream().map(arguments::get).toList();
        for (int length = Math.min(names.size(), LONGEST_NAME); length > 0; length--) {
            String name = String.join(" ", names.subList(0, length));
            Supplier<Command> called = commands.get(name);
            if (called != null) {
                var command = new CommandLine(called.get());
                command.setCommandName("minato " + name);
                return new Parser(prepared(command, texts), without(arguments, words.subList(0, length)));
            }
        }
        if (names.stream().findFirst().filter(GROUP::equals).isPresent()) {
            var group = new CommandLine(new NewGroup());
            group.setCommandName("minato " + GROUP);
            add(group, commands, GROUP + " ");
            return new Parser(prepared(group, texts), without(arguments, words.subList(0, 1)));
        }
        var root = new CommandLine(new RootCommand());
        add(root, commands, "");
        return new Parser(prepared(root, texts), arguments);
    }

    /** Adds the commands whose names begin so, under the rest of their names. */
    private static void add(CommandLine parent, Map<String, Supplier<Command>> commands, String beginning) {
        commands.forEach((name, command) -> {
            if (name.startsWith(beginning)) {
                parent.addSubcommand(name.substring(beginning.length()), new CommandLine(command.get()));
            }
        });
    }

    private static List<String> without(List<String> arguments, List<Integer> places) {
        List<String> rest = new ArrayList<>(arguments);
        for (int i = places.size() - 1; i >= 0; i--) {
            rest.remove(places.get(i).intValue());
        }
        return rest;
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
        commands.put("tasks", TasksCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put("send", SendCommand::new);
        commands.put("receive", ReceiveCommand::new);
        commands.put("publish", PublishCommand::new);
        commands.put("adopt", AdoptCommand::new);
        commands.put("new model", NewModelCommand::new);
        commands.put("new plan", PlanCommand::new);
        commands.put("new rulebook", NewRuleBookCommand::new);
        commands.put("new domain-plugin", NewDomainPluginCommand::new);
        commands.put("generate", GenerateCommand::new);
        commands.put("render", RenderCommand::new);
        commands.put("report", ReportCommand::new);
        commands.put("diff", DiffCommand::new);
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
