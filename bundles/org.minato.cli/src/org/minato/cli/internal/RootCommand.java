// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What stands before or after every command. */
@picocli.CommandLine.Command(
        name = "minato",
        description = "${bundle:root.description}",
        footer = "${bundle:root.footer}",
        footerHeading = "%n",
        synopsisSubcommandLabel = "${bundle:usage.command}",
        sortOptions = false)
final class RootCommand {

    @Option(
            names = "--lang",
            paramLabel = "ja|en",
            scope = ScopeType.INHERIT,
            descriptionKey = "option.lang",
            completionCandidates = LanguageNames.class,
            converter = LanguageNames.class)
    String language = "";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "option.help")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "option.version")
    boolean version;
}
