// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import org.minato.word.Block;

/**
 * A table of what the model states.
 *
 * @param key key of the table
 * @param caption the line above it
 * @param table the table
 */
record FactTable(String key, String caption, Block.Table table) {}
