// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.finding.Finding;
import org.minato.generate.internal.documents.ConformanceMatrix;
import org.minato.generate.internal.documents.Say;
import org.minato.generate.internal.text.Words;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RulesPackage;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;
import org.minato.rules.Look;
import org.minato.word.ParagraphStyle;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/** Each clause with its words, its state, and the elements that its checks look at. */
final class ClausesPage extends SitePage {
    private static final int MOST = 30;

    private final Map<String, List<EObject>> looks = new HashMap<>();

    ClausesPage(SiteContext context) {
        super(context, "clauses");
    }

    @Override
    void content(WordDocument.Builder blocks) {
        for (Look look : context().say().input().looks().get()) {
            looks.computeIfAbsent(look.key(), key -> new ArrayList<>()).addAll(look.elements());
        }
        Say say = context().say();
        context().books().forEach((book, results) -> {
            String id = "book-" + Words.text(book.getId());
            blocks.heading(id, 1, context().words().name(book));
            blocks.paragraph(id + "/source", ParagraphStyle.NOTE, Text.of(say.backing(book)));
            ConformanceMatrix matrix = new ConformanceMatrix(new Say(say.input()), results);
            results.stream().filter(ClausesPage::applies).forEach(result -> clause(blocks, result, matrix));
            notApplicable(blocks, results);
        });
    }

    private static boolean applies(ClauseResult result) {
        return result.state() != ClauseState.NOT_APPLICABLE;
    }

    private void notApplicable(WordDocument.Builder blocks, List<ClauseResult> results) {
        Say say = context().say();
        for (ClauseResult result : results) {
            if (!applies(result)) {
                String name = context().words().name(result.clause());
                blocks.paragraph(
                        "clause-" + result.key(),
                        ParagraphStyle.BULLET,
                        Text.of(say.get("clause", Words.text(result.clause().getNumber()), name))
                                .note(say.get(
                                        "clauses.not",
                                        result.why().in(say.input().locale()))));
            }
        }
    }

    private void clause(WordDocument.Builder blocks, ClauseResult result, ConformanceMatrix matrix) {
        Say say = context().say();
        Words words = context().words();
        Clause clause = result.clause();
        String key = "clause-" + result.key();
        blocks.heading(key, 2, say.get("clause", Words.text(clause.getNumber()), words.name(clause)));
        String text = words.of(clause.getTextJa(), clause.getTextEn());
        blocks.paragraph(key + "/text", ParagraphStyle.QUOTE, say.orDash(text).note("\n" + say.backing(clause)));
        blocks.paragraph(
                key + "/state",
                Text.of(say.get(
                                "clauses.state",
                                words.literal(RulesPackage.eINSTANCE.getModality(), clause.getModality())))
                        .then(matrix.state(result))
                        .plain(say.get(
                                "clauses.why", result.why().in(say.input().locale()))));
        int number = 0;
        for (Finding finding : result.findings()) {
            Text message = Text.of(finding.message().in(say.input().locale()));
            blocks.paragraph(
                    key + "/finding/" + ++number,
                    ParagraphStyle.BULLET,
                    finding.element().isEmpty()
                            ? message
                            : message.plain(say.get("clauses.at"))
                                    .then(context().link(finding.element().get())));
        }
        elements(blocks, key, SiteContext.distinct(looks.getOrDefault(result.key(), List.of())));
    }

    private void elements(WordDocument.Builder blocks, String key, List<EObject> elements) {
        if (elements.isEmpty()) {
            return;
        }
        Say say = context().say();
        Text all = say.text("clauses.elements")
                .then(context().links(elements.stream().limit(MOST).toList()));
        blocks.paragraph(
                key + "/elements",
                ParagraphStyle.NOTE,
                elements.size() > MOST ? all.plain(say.get("clauses.more", elements.size() - MOST)) : all);
    }
}
