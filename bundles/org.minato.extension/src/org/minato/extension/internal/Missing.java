// SPDX-License-Identifier: EPL-2.0
package org.minato.extension.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.extension.Installer;

/** Says what a plugin lacks, from the log of the director. */
public final class Missing {
    private static final Texts TEXTS = Texts.of(Installer.class);
    private static final Pattern REQUIREMENT =
            Pattern.compile("Missing requirement: .*? requires '?(?:[\\w.]+; )?([\\w.-]+) ([\\[(]?[\\d.,\\[\\]() ]*)");

    private Missing() {}

    /** What is missing and what to do; a general advice where the log does not say. */
    public static LocalizedText explain(String log) {
        Set<String> wanted = new LinkedHashSet<>();
        Matcher matcher = REQUIREMENT.matcher(log);
        while (matcher.find()) {
            wanted.add((matcher.group(1) + " " + matcher.group(2)).strip());
        }
        return wanted.isEmpty() ? TEXTS.get("failed.unknown") : TEXTS.get("failed.missing", String.join(", ", wanted));
    }
}
