// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.expression;

import org.minato.core.text.LocalizedText;

/**
 * What is wrong with an expression.
 *
 * @param line line in the expression, from 1
 * @param column column in the line, from 1
 * @param text what is wrong
 */
public record ExpressionFault(int line, int column, LocalizedText text) {}
