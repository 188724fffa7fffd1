// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files as a clerk would give them: title and region, without characters that file systems refuse. */
public final class FileNames {
    private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|#%\\x00-\\x1f\\s.]+");
    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();

    /** Title and region; with the id as well where two would be the same. */
    public String of(String title, String regions, String id) {
        String name = safe(title) + "_" + safe(regions);
        if (!taken.add(name.toLowerCase(Locale.ROOT))) {
            name += "_" + safe(id);
            taken.add(name.toLowerCase(Locale.ROOT));
        }
        return name;
    }

    private static String safe(String text) {
        String safe = UNSAFE.matcher(text.strip()).replaceAll("-");
        return safe.codePointCount(0, safe.length()) <= LONGEST
                ? safe
                : safe.substring(0, safe.offsetByCodePoints(0, LONGEST));
    }
}
