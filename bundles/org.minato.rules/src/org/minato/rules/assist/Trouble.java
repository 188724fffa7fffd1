// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.assist;

import org.minato.core.text.LocalizedText;

/**
 * Something wrong in a typed text.
 *
 * @param offset where it begins
 * @param length how many characters it is about; at least 1 where the text is not empty
 * @param message what is wrong
 * @param remedy how to mend it; empty where nothing better than the message can be said
 */
public record Trouble(int offset, int length, LocalizedText message, LocalizedText remedy) {}
