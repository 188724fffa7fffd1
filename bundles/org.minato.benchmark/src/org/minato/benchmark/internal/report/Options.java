// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the command was asked to do.
 *
 * @param sizes numbers of elements
 * @param forks how often each contestant runs in a process of its own
 * @param seconds how long a phase is repeated in a process
 */
record Options(List<Integer> sizes, long seed, int forks, double seconds, Locale locale) {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000, 200_000);
    private static final int FORKS = 3;
    private static final double SECONDS = 2;
    private static final int THOUSAND = 1_000;

    /** Reads {@code [--size N|Nk[,...]] [--seed S] [--forks K] [--seconds T] [--lang ja|en]}. */
    static Options parse(String[] args) {
        List<Integer> sizes = new ArrayList<>();
        long seed = 1;
        int forks = FORKS;
        double seconds = SECONDS;
        Locale locale = Locale.getDefault();
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length) {
                throw new IllegalArgumentException(args[i]);
            }
            String value = args[i + 1];
            switch (args[i]) {
                case "--size" -> {
                    for (String size : value.split(",", -1)) {
                        sizes.add(size(size));
                    }
                }
                case "--seed" -> seed = Long.parseLong(value);
                case "--forks" -> forks = Math.max(1, Integer.parseInt(value));
                case "--seconds" -> seconds = Double.parseDouble(value);
                case "--lang" -> locale = Locale.forLanguageTag(value);
                default -> throw new IllegalArgumentException(args[i]);
            }
        }
        return new Options(sizes.isEmpty() ? SIZES : List.copyOf(sizes), seed, forks, seconds, locale);
    }

    private static int size(String text) {
        return text.endsWith("k")
                ? THOUSAND * Integer.parseInt(text.substring(0, text.length() - 1))
                : Integer.parseInt(text);
    }
}
