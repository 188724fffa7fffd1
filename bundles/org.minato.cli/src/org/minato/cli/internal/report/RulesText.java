// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.BasePackage;
import org.minato.model.edit.Labels;
import org.minato.model.rules.Chapter;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RuleBook;
import org.minato.model.rules.RulesPackage.Literals;

/** Rule books as text: a line for each book with source and advice, below it one for each clause. */
public final class RulesText {

    private static final Texts TEXTS = Texts.of(RulesText.class);

    private final Locale locale;
    private final Labels labels;
    private final Appendable target;

    private RulesText(Locale locale, Appendable target) {
        this.locale = locale;
        this.labels = Labels.in(locale);
        this.target = target;
    }

    /** Writes the books. */
    public static void write(List<ListedBook> books, Locale locale, Appendable target) throws IOException {
        var text = new RulesText(locale, target);
        String separator = "";
        for (ListedBook book : books) {
            target.append(separator);
            text.book(book);
            separator = "\n";
        }
    }

    private void book(ListedBook listed) throws IOException {
        RuleBook book = listed.book();
        line(TEXTS.get(
                "rules.book",
                String.valueOf(book.getId()),
                ClauseTexts.name(book),
                labels.of(Literals.LIFE_CYCLE_PHASE, book.getPhase())));
        line(TEXTS.get(
                "rules.source",
                labels.of(BasePackage.Literals.STANDING, book.getStanding()),
                Objects.requireNonNullElse(book.getCitation(), "-"),
                ListedBook.advice(book)));
        for (AmendedValue amended : listed.amendments()) {
            line(TEXTS.get(
                    "rules.amended",
                    String.valueOf(amended.amendment().getElement()),
                    String.valueOf(amended.amendment().getFeature()),
                    amended.original(),
                    Objects.requireNonNullElse(amended.amendment().getValue(), "-"),
                    amended.by()));
        }
        for (Chapter chapter : book.getChapters()) {
            for (Clause clause : chapter.getClauses()) {
                line(TEXTS.get(
                        "rules.clause",
                        String.valueOf(clause.getNumber()),
                        ClauseTexts.name(clause),
                        labels.of(Literals.CLAUSE_KIND, clause.getKind()),
                        labels.of(Literals.MODALITY, clause.getModality()),
                        discharge(clause)));
            }
        }
    }

    private LocalizedText discharge(Clause clause) {
        List<LocalizedText> ways = new ArrayList<>();
        add(ways, "rules.checks", clause.getChecks().size());
        add(ways, "rules.questions", clause.getQuestions().size());
        add(ways, "rules.evidence", clause.getEvidence().size());
        if (ways.isEmpty()) {
            return TEXTS.get("rules.nothing");
        }
        String separator = TEXTS.get("rules.separator").in(locale);
        return LocalizedText.same(
                String.join(separator, ways.stream().map(way -> way.in(locale)).toList()));
    }

    private static void add(List<LocalizedText> ways, String key, int count) {
        if (count > 0) {
            ways.add(TEXTS.get(key, count));
        }
    }

    private void line(LocalizedText text) throws IOException {
        target.append(text.in(locale)).append('\n');
    }
}
