// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import java.util.List;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.rules.RuleBook;

/**
 * A rule book as it is listed.
 *
 * @param book the book
 * @param domain id of the domain that it comes with
 * @param amendments what has been changed in it since, the newest last
 */
public record ListedBook(RuleBook book, String domain, List<AmendedValue> amendments) {
    private static final Texts TEXTS = Texts.of(ListedBook.class);

    /** Copies the list. */
    public ListedBook {
        amendments = List.copyOf(amendments);
    }

    /** As of when the book is, and that today's law is to be checked. */
    static LocalizedText advice(RuleBook book) {
        return book.getAsOf() == null
                ? TEXTS.get("rules.advice")
                : TEXTS.get("rules.adviceAsOf", book.getAsOf().toString());
    }
}
