// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet;

import java.math.BigDecimal;
import java.util.Optional;

/** How programs rewrite values without anybody having edited them. Stateless. */
public final class Sameness {
    private Sameness() {}

    /** Whether two cells say the same: line ends and needless zeros of numbers do not count. */
    public static boolean of(String left, String right) {
        return left.equals(right)
                || lines(left).equals(lines(right))
                || number(left)
                        .flatMap(one -> number(right).map(other -> one.compareTo(other) == 0))
                        .orElse(false);
    }

    /** The text with line feeds only. */
    public static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?\\d{1,30}(\\.\\d{1,30})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
