// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.font;

/** Numbers as drawings write them: two decimals at most, the same everywhere. */
public final class Decimals {
    private Decimals() {}

    /** Rounded to hundredths; never a negative zero. */
    public static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /** The number with two decimals at most. */
    public static String text(double value) {
        var text = new StringBuilder();
        append(text, value);
        return text.toString();
    }

    /** Appends the number with two decimals at most. */
    public static void append(StringBuilder text, double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            text.append('-');
            hundredths = -hundredths;
        }
        text.append(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest != 0) {
            text.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                text.append(rest % 10);
            }
        }
    }
}
