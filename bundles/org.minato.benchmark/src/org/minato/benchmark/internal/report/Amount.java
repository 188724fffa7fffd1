// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.report;

import java.util.Locale;
import java.util.OptionalLong;

/** Figures as people read them. */
final class Amount {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double BYTES_PER_MEGA = 1024.0 * 1024;
    private static final double LARGE = 100;
    private static final double SMALL = 1;

    private Amount() {}

    static String millis(OptionalLong nanos) {
        return nanos.isEmpty() ? "" : digits(nanos.getAsLong() / NANOS_PER_MILLI) + " ms";
    }

    static String megabytes(OptionalLong bytes) {
        return bytes.isEmpty() ? "" : digits(bytes.getAsLong() / BYTES_PER_MEGA) + " MB";
    }

    static String times(double ratio) {
        return digits(ratio) + " ×";
    }

    private static String digits(double value) {
        String format = value >= LARGE ? "%.0f" : value >= SMALL ? "%.2f" : "%.4f";
        return String.format(Locale.ROOT, format, value);
    }
}
