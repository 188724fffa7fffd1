// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.minato.model.edit.Labels;
import org.minato.model.rules.Chapter;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RuleBook;
import org.minato.model.rules.RulesPackage;

/** Rule books as text: one line for each book, below it one for each clause. */
public final class RulesText {

    private RulesText() {}

    /** Writes the books. */
    public static void write(List<RuleBook> books, Locale locale, Appendable target) throws IOException {
        Labels labels = Labels.in(locale);
        String separator = "";
        for (RuleBook book : books) {
            target.append(separator)
                    .append(book.getId())
                    .append("  ")
                    .append(ClauseTexts.name(book).in(locale))
                    .append("  (")
                    .append(labels.of(RulesPackage.Literals.LIFE_CYCLE_PHASE, book.getPhase()))
                    .append(")\n");
            for (Chapter chapter : book.getChapters()) {
                for (Clause clause : chapter.getClauses()) {
                    target.append("  ")
                            .append(clause.getNumber())
                            .append("  ")
                            .append(ClauseTexts.name(clause).in(locale))
                            .append("  [")
                            .append(labels.of(RulesPackage.Literals.CLAUSE_KIND, clause.getKind()))
                            .append(locale.equals(Locale.JAPANESE) ? "・" : ", ")
                            .append(labels.of(RulesPackage.Literals.MODALITY, clause.getModality()))
                            .append("]\n");
                }
            }
            separator = "\n";
        }
    }
}
