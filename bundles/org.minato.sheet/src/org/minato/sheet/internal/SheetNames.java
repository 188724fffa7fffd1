// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet.internal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for sheets: what Excel forbids is replaced, at most 31 characters, no name twice. */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> used = new HashSet<>();

    String next(String wanted) {
        String name = Values.text(wanted)
                .replaceAll("[\\[\\]:*?/\\\\\\n\\t]", "_")
                .replaceAll("^'+|'+$", "")
                .strip();
        if (name.isEmpty()) {
            name = "_";
        }
        String free = cut(name, LONGEST);
        for (int number = 2; !used.add(free.toLowerCase(Locale.ROOT)); number++) {
            String end = " " + number;
            free = cut(name, LONGEST - end.length()) + end;
        }
        return free;
    }

    private static String cut(String name, int length) {
        return name.length() <= length ? name : name.substring(0, length).strip();
    }
}
