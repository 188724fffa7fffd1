// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.List;
import org.minato.generate.internal.text.Words;
import org.minato.model.base.NamedElement;
import org.minato.model.deployment.Waiver;
import org.minato.rules.ClauseResult;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/** Findings that are accepted for a time, with reason and owner. */
final class Waivers {
    private final Say say;
    private final List<ClauseResult> results;

    Waivers(Say say, List<ClauseResult> results) {
        this.say = say;
        this.results = results;
    }

    void write(WordDocument.Builder blocks) {
        Words words = say.words();
        Tables table = new Tables(say, "waivers", "column.waivers", 3, 3, 5, 3, 3);
        for (ClauseResult result : results) {
            for (Waiver waiver : new Entries(say.input().plan(), result.key()).waivers()) {
                String subject =
                        waiver.getElement() instanceof NamedElement named ? words.name(named) : say.get("waivers.all");
                table.row(
                        result.key() + "/" + Words.text(waiver.getId()),
                        OpenItems.clause(say, result),
                        Text.of(subject),
                        say.orField(words.of(waiver.getReasonJa(), waiver.getReasonEn())),
                        say.orField(words.name(waiver.getOwner())),
                        say.orField(words.date(waiver.getExpires())));
            }
        }
        if (table.isEmpty()) {
            blocks.paragraph("waivers-none", say.text("waivers.none"));
        } else {
            blocks.paragraph("waivers-lead", say.text("waivers.lead"));
            blocks.add(table.table());
        }
    }
}
