// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.rule;

/** How a field with proposals looks. */
enum ExpressionLook {
    /** A condition or value: several lines, letters of one width. */
    EXPRESSION(2),
    /** A text with expressions in it. */
    TEMPLATE(2),
    /** One name. */
    NAME(1);

    private final int lines;

    ExpressionLook(int lines) {
        this.lines = lines;
    }

    /** Least number of lines. */
    int lines() {
        return lines;
    }
}
