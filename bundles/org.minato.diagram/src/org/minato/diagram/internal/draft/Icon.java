// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.draft;

import java.util.List;
import org.minato.diagram.scene.Part;

/** Small pictures, 16 by 16 pixels, as lines. */
public enum Icon {
    /** A chip with contacts. */
    DEVICE("M4 4h8v8h-8zM6 1.5v2.5M10 1.5v2.5M6 12v2.5M10 12v2.5M1.5 6h2.5M1.5 10h2.5M12 6h2.5M12 10h2.5"),
    /** An antenna with waves. */
    GATEWAY("M8 8v6.5M5 14.5h6M8 6.2a1.6 1.6 0 1 0 0.01 0M4.6 10.6a5 5 0 0 1 0-6.2M11.4 10.6a5 5 0 0 0 0-6.2M2.6"
            + " 12.4a8 8 0 0 1 0-9.8M13.4 12.4a8 8 0 0 0 0-9.8"),
    /** Sliders: what is processed. */
    SERVICE("M2 4h5M11 4h3M9 2.2v3.6M2 8h2M8 8h6M6 6.2v3.6M2 12h7M13 12h1M11 10.2v3.6"),
    /** A drum. */
    STORE("M2.5 4a5.5 2.2 0 0 0 11 0a5.5 2.2 0 0 0-11 0M2.5 4v8a5.5 2.2 0 0 0 11 0v-8M2.5 8a5.5 2.2 0 0 0 11 0"),
    /** A screen. */
    APPLICATION("M1.5 2.5h13v9h-13zM1.5 5h13M5.5 14h5M8 11.5v2.5"),
    /** An arrow that comes from outside. */
    EXTERNAL("M9 2.5h4.5v4.5M13.5 2.5l-6 6M11.5 9.5v4h-9v-9h4"),
    /** A person. */
    ACTOR("M8 2a2.8 2.8 0 1 0 0.01 0M2.5 14.5c0-3.6 2.4-5.4 5.5-5.4s5.5 1.8 5.5 5.4z"),
    /** A closed lock. */
    LOCKED("M3.5 7.5h9v6.5h-9zM5.3 7.5v-2.3a2.7 2.7 0 0 1 5.4 0v2.3"),
    /** An open lock. */
    UNLOCKED("M3.5 7.5h9v6.5h-9zM5.3 7.5v-3.3a2.7 2.7 0 0 1 5.2-1"),
    /** A question mark. */
    UNKNOWN("M5.2 5.6a2.8 2.8 0 1 1 4.2 2.4c-1 0.6-1.4 1.1-1.4 2.2M8 12.6v0.8"),
    /** A sheet with a tick: consent. */
    CONSENT("M3 1.5h10v13h-10zM5.3 8l2 2.2l3.6-4.4"),
    /** A house. */
    LAND("M2 8l6-5.5l6 5.5M3.8 6.8v7h8.4v-7"),
    /** Waves. */
    SEA("M1.5 6c1.6-2 3-2 4.4 0s2.8 2 4.3 0s2.8-2 4.3 0M1.5 10.5c1.6-2 3-2 4.4 0s2.8 2 4.3 0s2.8-2 4.3 0"),
    /** A door in a frame. */
    INDOOR("M2.5 14h11M4 14v-12h8v12M9.8 8v0.8"),
    /** Wheels. */
    MOBILE("M1.5 10.5v-6h8v6M9.5 6.5h3l2 2.5v1.5h-13M4.5 9.6a1.7 1.7 0 1 0 0.01 0M11.5 9.6a1.7 1.7 0 1 0 0.01 0"),
    /** A cloud. */
    CLOUD("M4.5 12.5a3 3 0 0 1-0.4-6a4.2 4.2 0 0 1 8.1 0.9a2.6 2.6 0 0 1-0.3 5.1z"),
    /** Nodes joined. */
    NETWORK("M8 1.8a1.9 1.9 0 1 0 0.01 0M3.5 10.5a1.9 1.9 0 1 0 0.01 0M12.5 10.5a1.9 1.9 0 1 0 0.01 0M7 5.4l-2.6 5.2M9"
            + " 5.4l2.6 5.2M5.5 12.4h5"),
    /** A form with lines. */
    FORM("M3 1.5h7l3 3v10h-10zM5.5 7h5M5.5 9.5h5M5.5 12h3"),
    /** An open book. */
    BOOK("M8 3.5c-2-1.4-4-1.6-6.5-1.2v10.4c2.5-0.4 4.5-0.2 6.5 1.2c2-1.4 4-1.6 6.5-1.2v-10.4c-2.5-0.4-4.5-0.2-6.5"
            + " 1.2zM8 3.5v10.4"),
    /** Rows of a table. */
    DATA("M2 3h12v10h-12zM2 6.3h12M2 9.6h12M6 3v10"),
    /** A pin. */
    PIN("M8 14.5c-3.4-4-4.8-6.2-4.8-8.2a4.8 4.8 0 0 1 9.6 0c0 2-1.4 4.2-4.8 8.2M8 4.6a1.7 1.7 0 1 0 0.01 0"),
    /** A cross in an octagon. */
    ERROR("M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7h-5.6l-3.7-3.7v-5.6zM5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8"),
    /** An exclamation mark in a triangle. */
    WARNING("M8 1.5l6.8 12.5h-13.6zM8 6v4M8 11.6v0.6"),
    /** An i in a circle. */
    INFO("M8 1.5a6.5 6.5 0 1 0 0.01 0M8 7v4.4M8 4.4v0.7");

    /** Width and height in pixels. */
    public static final double SIZE = 16;

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** The picture with its upper left corner at a place. */
    public Part at(double x, double y, List<String> classes) {
        return new Part.Shape(x, y, path, classes);
    }
}
