// SPDX-License-Identifier: EPL-2.0
package org.minato.core.region;

/**
 * The sixth digit of the codes of local governments: eleven less the sum of the five digits, weighted 6 to 2, modulo
 * eleven; its last digit (総務省, 全国地方公共団体コード仕様).
 */
public final class CheckDigit {

    private static final int WEIGHT_OF_FIRST = 6;
    private static final int MODULUS = 11;

    private CheckDigit() {}

    /** The six-digit code of a five-digit one. */
    public static String complete(String fiveDigits) {
        int sum = 0;
        for (int i = 0; i < fiveDigits.length(); i++) {
            sum += Character.digit(fiveDigits.charAt(i), 10) * (WEIGHT_OF_FIRST - i);
        }
        return fiveDigits + (MODULUS - sum % MODULUS) % 10;
    }

    /** Whether the last digit of a six-digit code is the one that belongs to the others. */
    public static boolean isRight(String sixDigits) {
        return complete(sixDigits.substring(0, 5)).equals(sixDigits);
    }
}
