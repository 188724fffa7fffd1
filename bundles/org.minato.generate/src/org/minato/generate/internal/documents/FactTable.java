// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import org.minato.word.Block;

/**
 * A table of what the model states.
 *
 * @param key key of the table
 * @param caption the line above it
 * @param table the table
 * @param marks whether the table itself marks what is still to be filled in
 */
record FactTable(String key, String caption, Block.Table table, boolean marks) {}
