// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import java.nio.file.Path;
import org.minato.core.text.LocalizedText;

/**
 * A file that could not be read at all.
 *
 * @param file the file, absolute
 * @param line line from 1; 0 where the fault has none
 * @param column column from 1; 0 where unknown
 * @param message what is wrong and what to do about it
 */
public record UnreadableFile(Path file, int line, int column, LocalizedText message) {}
