// SPDX-License-Identifier: EPL-2.0
package org.minato.word.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Names of the bookmarks that carry the keys of blocks: ASCII, at most 40 characters, hidden in Word. */
public final class Keys {
    private static final String PREFIX = "_gk_";
    private static final int LONGEST = 40;
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_]+");
    /** What LibreOffice and Word append when a person copies a block. */
    private static final Pattern COPY = Pattern.compile(".*_[Cc]opy_\\d+");

    private Keys() {}

    /** The bookmark name of a key; keys that need no change keep their text so that documents stay readable. */
    public static String bookmark(String key) {
        if (SAFE.matcher(key).matches() && key.length() <= LONGEST - PREFIX.length()) {
            return PREFIX + key;
        }
        CRC32 sum = new CRC32();
        sum.update(key.getBytes(StandardCharsets.UTF_8));
        String text = key.replaceAll("[^A-Za-z0-9]+", "_");
        int room = LONGEST - PREFIX.length() - 9;
        String head = text.length() > room ? text.substring(0, room) : text;
        return PREFIX + head + "_" + String.format("%08x", sum.getValue());
    }

    /** The bookmark names of generated blocks inside a node, without those of copies. */
    public static List<String> in(Node node) {
        List<String> names = new ArrayList<>();
        for (Element start : Wml.descendants(node, "bookmarkStart")) {
            String name = Wml.attribute(start, "name").orElse("");
            if (isKey(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Whether a bookmark name carries a key; those of copies do not. */
    static boolean isKey(String name) {
        return name.startsWith(PREFIX) && !COPY.matcher(name).matches();
    }
}
