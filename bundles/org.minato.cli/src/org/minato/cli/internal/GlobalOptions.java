// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal;

import picocli.CommandLine.Option;

/** The options that every call takes, before or after the command. */
final class GlobalOptions {

    @Option(
            names = "--lang",
            paramLabel = "ja|en",
            descriptionKey = "option.lang",
            completionCandidates = LanguageNames.class,
            converter = LanguageNames.class)
    String language = "";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "option.help")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "option.version")
    boolean version;
}
