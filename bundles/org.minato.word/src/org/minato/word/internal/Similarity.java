// SPDX-License-Identifier: EPL-2.0
package org.minato.word.internal;

import java.util.HashMap;
import java.util.Map;

/** How alike two texts are: Dice's coefficient over pairs of neighbouring characters. */
final class Similarity {

    private Similarity() {}

    /** From 0, nothing in common, to 1, the same pairs. */
    static double of(String left, String right) {
        if (left.equals(right)) {
            return 1;
        }
        if (left.length() < 2 || right.length() < 2) {
            return 0;
        }
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int i = 1; i < left.length(); i++) {
            pairs.merge(pair(left, i), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 1; i < right.length(); i++) {
            int pair = pair(right, i);
            int count = pairs.getOrDefault(pair, 0);
            if (count > 0) {
                pairs.put(pair, count - 1);
                common++;
            }
        }
        return 2.0 * common / (left.length() + right.length() - 2);
    }

    private static int pair(String text, int end) {
        return text.charAt(end - 1) << 16 | text.charAt(end);
    }
}
