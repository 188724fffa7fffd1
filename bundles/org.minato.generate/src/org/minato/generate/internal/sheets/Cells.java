// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.sheets;

import java.util.regex.Pattern;

/** Cells that a spreadsheet takes for text and never for a formula. */
public final class Cells {
    private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?");
    /** Half-width and full-width signs that start a formula, and white space that hides one. */
    private static final String DANGEROUS = "=+-@＝＋－−＠\t\r\n";

    private Cells() {}

    /** The text with an apostrophe in front where a spreadsheet would calculate it; negative numbers stay. */
    public static String safe(String text) {
        String visible = text.stripLeading();
        boolean formula = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0
                || !visible.isEmpty() && DANGEROUS.indexOf(visible.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
