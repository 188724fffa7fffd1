// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.site;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.minato.generate.internal.documents.ConformanceMatrix;
import org.minato.generate.internal.documents.Say;
import org.minato.generate.internal.documents.Tables;
import org.minato.generate.internal.text.Words;
import org.minato.model.rules.RuleBook;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/** The conformance matrix over all rule books, to be narrowed down by book, state and responsible body. */
final class ConformancePage extends SitePage {

    ConformancePage(SiteContext context) {
        super(context, "conformance");
    }

    @Override
    Map<String, List<Integer>> filters() {
        return Map.of("matrix", List.of(0, 2, 4));
    }

    @Override
    void content(WordDocument.Builder blocks) {
        Say say = context().say();
        Tables table = new Tables(say, "matrix", "column.matrix", 4, 4, 2, 6, 4);
        rows(table, result -> result.state() != ClauseState.NOT_APPLICABLE);
        rows(table, result -> result.state() == ClauseState.NOT_APPLICABLE);
        blocks.add(table.table());
    }

    private void rows(Tables table, Predicate<ClauseResult> wanted) {
        Say say = context().say();
        Words words = context().words();
        for (Map.Entry<RuleBook, List<ClauseResult>> entry : context().books().entrySet()) {
            ConformanceMatrix matrix = new ConformanceMatrix(new Say(say.input()), entry.getValue());
            for (ClauseResult result : entry.getValue().stream().filter(wanted).toList()) {
                String clause = say.get("clause", Words.text(result.clause().getNumber()), words.name(result.clause()));
                table.row(
                        result.key(),
                        Text.of(words.name(entry.getKey())),
                        Text.EMPTY.link(clause, "clauses.html#clause-" + result.key()),
                        matrix.state(result),
                        matrix.evidence(result),
                        matrix.responsible(result));
            }
        }
    }
}
