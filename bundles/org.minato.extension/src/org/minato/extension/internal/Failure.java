// SPDX-License-Identifier: EPL-2.0
package org.minato.extension.internal;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.extension.Installer;

/** Says why the director failed, from its log: what a plugin lacks, or what came otherwise than it was published. */
public final class Failure {
    private static final Texts TEXTS = Texts.of(Installer.class);
    private static final Pattern REQUIREMENT =
            Pattern.compile("Missing requirement: .*? requires '?(?:[\\w.]+; )?([\\w.-]+) ([\\[(]?[\\d.,\\[\\]() ]*)");

    private static final Pattern ALTERED =
            Pattern.compile("Problems downloading artifact: [\\w.-]+,([\\w.-]+),[^\\n]*\\n"
                    + "(?:[^\\n]*\\n)?[^\\n]*hash is not as expected");

    private Failure() {}

    /** What is the matter and what to do; a general advice where the log does not say. */
    public static LocalizedText explain(String log) {
        Set<String> wanted = new LinkedHashSet<>();
        Matcher matcher = REQUIREMENT.matcher(log);
        while (matcher.find()) {
            wanted.add((matcher.group(1) + " " + matcher.group(2)).strip());
        }
        if (!wanted.isEmpty()) {
            return TEXTS.get("failed.missing", String.join(", ", wanted));
        }
        Matcher altered = ALTERED.matcher(log);
        return altered.find() ? TEXTS.get("failed.altered", altered.group(1)) : TEXTS.get("failed.unknown");
    }
}
