// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.facts;

import java.util.Locale;
import org.minato.generate.exchange.Addresses;

/** Names and texts in SQL (PostgreSQL). */
public final class Sql {
    /** PostgreSQL cuts names after 63 bytes. */
    private static final int LONGEST = 55;

    private Sql() {}

    /**
     * An id as a name: lower-case letters, digits and underscores. An id with other characters than hyphens besides gets
     * part of its checksum, so that two ids never become one name.
     */
    public static String name(String id) {
        if (id.matches("[a-z][a-z0-9-]*") && id.length() <= LONGEST) {
            return id.replace('-', '_');
        }
        String plain = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        String start = plain.substring(0, Math.min(plain.length(), LONGEST - 8));
        return "x" + start + "_" + Addresses.checksum(id).substring(0, 6);
    }

    /** A name in double quotes. */
    public static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    /** A text in single quotes. */
    public static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
