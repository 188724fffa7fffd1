// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.cel;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;

/** CEL's messages, which are in English only and name its own notions, in the words of the rule language. */
final class IssueTexts {
    private record Form(Pattern pattern, String key) {}

    private static final List<Form> FORMS = List.of(
            form("undefined field '([^']*)'.*", "undefinedField"),
            form("undeclared reference to '([^']*)'.*", "undeclared"),
            form("found no matching overload for '([^']*)' applied to '([^']*)'.*", "noOverload"),
            form("expected type '([^']*)' but found '([^']*)'.*", "wrongResult"),
            form("type '([^']*)' does not support field selection.*", "noFields"),
            form("expression of type '([^']*)' cannot be range of a comprehension.*", "noRange"),
            form("(?:mismatched|extraneous|no viable|missing).*?'<EOF>'.*", "unfinished"),
            form("(?:mismatched|extraneous|no viable|missing|token recognition).*?'([^']*)'.*", "syntax"),
            form(".*(?:code point size|recursion limit|expression node|too deep|exceed).*", "tooComplex"));

    private final Texts texts;

    IssueTexts(Texts texts) {
        this.texts = texts;
    }

    LocalizedText of(String message) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(message);
            if (matcher.matches()) {
                Object[] arguments = new Object[matcher.groupCount()];
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = readable(matcher.group(i + 1));
                }
                return texts.get(form.key, arguments);
            }
        }
        return texts.get("other", readable(message));
    }

    private static Form form(String pattern, String key) {
        return new Form(Pattern.compile(pattern, Pattern.DOTALL), key);
    }

    private static String readable(String text) {
        return text.replaceAll("_([^_a-zA-Z@]+)_", "$1")
                .replace("optional_type", "optional")
                .replace("@in", "in");
    }
}
