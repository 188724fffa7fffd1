// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.List;
import org.minato.core.finding.Finding;
import org.minato.generate.internal.text.Words;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/** What is still to be stated, attested or put right, as a list to work through. */
final class OpenItems {
    private final Say say;
    private final List<ClauseResult> results;

    OpenItems(Say say, List<ClauseResult> results) {
        this.say = say;
        this.results = results;
    }

    void write(WordDocument.Builder blocks) {
        Tables table = new Tables(say, "open", "column.open", 3, 2, 7, 3);
        Numbered numbered = new Numbered();
        for (ClauseResult result : results) {
            for (Finding finding : result.findings()) {
                if (finding.waiver().isEmpty()) {
                    table.row(
                            numbered.key(finding),
                            clause(say, result),
                            say.text("kind." + finding.kind()),
                            Text.of(finding.message().in(say.input().locale())),
                            Text.field(say.get("open.responsible")));
                }
            }
            if (result.findings().isEmpty() && unsettled(result.state())) {
                table.row(
                        result.key(),
                        clause(say, result),
                        Text.of(say.state(result.state())),
                        Text.of(result.why().in(say.input().locale())),
                        Text.field(say.get("open.responsible")));
            }
        }
        if (table.isEmpty()) {
            blocks.paragraph("open-none", say.text("open.none"));
        } else {
            blocks.paragraph("open-lead", say.text("open.lead"));
            blocks.add(table.table());
        }
    }

    private static boolean unsettled(ClauseState state) {
        return state == ClauseState.OPEN || state == ClauseState.WAITING || state == ClauseState.BROKEN;
    }

    static Text clause(Say say, ClauseResult result) {
        return Text.of(say.get(
                "clause", Words.text(result.clause().getNumber()), say.words().name(result.clause())));
    }
}
