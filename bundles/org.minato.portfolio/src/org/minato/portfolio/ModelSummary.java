// SPDX-License-Identifier: EPL-2.0
package org.minato.portfolio;

import java.nio.file.Path;
import org.minato.core.text.LocalizedText;

/**
 * A reference model in short. Immutable.
 *
 * @param file the file
 * @param id id of the model
 * @param version its version; may be empty
 * @param name its name
 * @param field the field that it is for
 */
public record ModelSummary(Path file, String id, String version, LocalizedText name, LocalizedText field) {}
