// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

/** Formats of the lists. */
enum ListFormat {
    text,
    json
}
