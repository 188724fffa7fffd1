// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal;

/** The call that names no command. */
@picocli.CommandLine.Command(
        name = "minato",
        description = "${bundle:root.description}",
        footer = "${bundle:root.footer}",
        footerHeading = "%n",
        synopsisSubcommandLabel = "${bundle:usage.command}",
        sortOptions = false)
final class RootCommand {}
