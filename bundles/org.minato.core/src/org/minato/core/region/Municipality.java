// SPDX-License-Identifier: EPL-2.0
package org.minato.core.region;

/**
 * A municipality, prefecture or ward.
 *
 * @param code six-digit code of the Ministry of Internal Affairs and Communications, check digit included
 * @param kind what it is
 * @param nameJa name, for instance 伊方町
 * @param kana reading in hiragana, for instance いかたちょう
 * @param prefecture name of the prefecture that it lies in, for a prefecture its own
 * @param city name of the city that a ward belongs to; empty for all others
 */
public record Municipality(String code, Kind kind, String nameJa, String kana, String prefecture, String city) {

    /** Kinds of bodies that have a code. */
    public enum Kind {
        /** 都道府県. */
        PREFECTURE,
        /** 市町村 and the special wards of Tokyo. */
        MUNICIPALITY,
        /** 行政区 of a designated city; no body of its own. */
        WARD
    }

    /** The code without its check digit, as statistics use it. */
    public String shortCode() {
        return code.substring(0, 5);
    }

    /** Name with prefecture and city, for instance 愛媛県伊方町. */
    public String fullName() {
        return kind == Kind.PREFECTURE ? nameJa : prefecture + city + nameJa;
    }
}
