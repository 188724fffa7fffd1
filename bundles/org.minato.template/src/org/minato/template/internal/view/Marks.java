// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.view;

/** Signs for private use that mark places of an output while it is made; none is in what comes out. */
public final class Marks {
    /** Before what people have to fill in. */
    public static final String FILL = "\uE000";
    /** Behind what people have to fill in. */
    public static final String FILLED = "\uE001";
    /** A line break inside a value. */
    public static final String BREAK = "\uE002";

    private Marks() {}

    /** The text without such signs. */
    public static String without(String text) {
        return text.replace(FILL, "").replace(FILLED, "").replace(BREAK, "\n");
    }
}
