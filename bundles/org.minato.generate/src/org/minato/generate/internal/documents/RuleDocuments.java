// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minato.generate.GenerationInput;
import org.minato.generate.internal.text.Words;
import org.minato.model.rules.RuleBook;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;
import org.minato.word.Picture;

/** The rule books that apply to a plan, with their results and their documents. */
public final class RuleDocuments {
    /** Rule books about the files themselves, not about the region. */
    private static final String OWN = "minato.";

    private RuleDocuments() {}

    /** Results by rule book; books of which no clause applies are left out. */
    public static Map<RuleBook, List<ClauseResult>> books(GenerationInput input) {
        Map<RuleBook, List<ClauseResult>> books = new LinkedHashMap<>();
        for (ClauseResult result : input.conformance().clauses()) {
            if (!Words.text(result.ruleBook().getId()).startsWith(OWN)) {
                books.computeIfAbsent(result.ruleBook(), book -> new ArrayList<>())
                        .add(result);
            }
        }
        books.values()
                .removeIf(results -> results.stream().allMatch(result -> result.state() == ClauseState.NOT_APPLICABLE));
        return books;
    }

    /**
     * One document for each book. The books of the model's own domains, and those agreed for the plan, show the picture.
     *
     * @param picture what to show; none where only the text matters
     */
    static List<PlanDocument> of(GenerationInput input, Optional<Picture> picture) {
        Words words = new Words(input.locale());
        String regions = new Say(input).regions();
        FileNames names = new FileNames();
        List<PlanDocument> documents = new ArrayList<>();
        books(input).forEach((book, results) -> {
            String name = names.of(words.name(book), regions, Words.text(book.getId()));
            documents.add(new PlanDocument(
                    "documents/" + name,
                    new RuleDocument(input, book, results, picture.filter(any -> isOwn(input, book))).write()));
        });
        return documents;
    }

    private static boolean isOwn(GenerationInput input, RuleBook book) {
        String id = Words.text(book.getId());
        return input.plan().getRuleBooks().stream().anyMatch(pin -> id.equals(Words.text(pin.getRuleBook())))
                || input.effective().model().getDomains().stream().anyMatch(domain -> id.startsWith(domain + "."));
    }
}
