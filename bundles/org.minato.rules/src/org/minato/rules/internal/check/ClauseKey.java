// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RuleBook;

/**
 * The key of a clause: {@code <book id>#<number>} or {@code <book id>@<version>#<number>}.
 *
 * @param book id of the book
 * @param version version of the book; empty where any will do
 * @param number number of the clause
 */
public record ClauseKey(String book, String version, String number) {
    private static final Pattern FORM = Pattern.compile("([^@#\\s]+)(?:@([^#\\s]+))?#(\\S+)");

    /** Reads a key; empty where the text is none. */
    public static Optional<ClauseKey> parse(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        @Nullable String version = parts.group(2);
        return Optional.of(new ClauseKey(parts.group(1), version == null ? "" : version, parts.group(3)));
    }

    /** Whether this names the clause of the book. */
    public boolean names(RuleBook ruleBook, Clause clause) {
        return book.equals(ruleBook.getId())
                && number.equals(clause.getNumber())
                && (version.isEmpty() || version.equals(ruleBook.getVersion()));
    }

    /** Whether a text names the clause of the book. */
    public static boolean names(@Nullable String text, RuleBook ruleBook, Clause clause) {
        return parse(text).filter(key -> key.names(ruleBook, clause)).isPresent();
    }
}
