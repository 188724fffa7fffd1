// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal;

/** The call that says {@code new} and not what. */
@picocli.CommandLine.Command(
        name = "new",
        description = "${bundle:new.description}",
        synopsisSubcommandLabel = "${bundle:usage.command}",
        sortOptions = false)
final class NewGroup {}
