// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.generate.internal.text.Words;
import org.minato.model.deployment.Attestation;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Statement;
import org.minato.model.deployment.Waiver;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;
import org.minato.word.ParagraphStyle;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/** The conformance matrix: clause × state × evidence × responsible. */
final class ConformanceMatrix {
    private final Say say;
    private final Words words;
    private final List<ClauseResult> results;

    ConformanceMatrix(Say say, List<ClauseResult> results) {
        this.say = say;
        words = say.words();
        this.results = results;
    }

    void write(WordDocument.Builder blocks) {
        Tables table = new Tables(say, "matrix", "column.matrix", 4, 2, 6, 4);
        for (ClauseResult result : results) {
            Entries entries = new Entries(say.input().plan(), result.key());
            boolean applies = result.state() != ClauseState.NOT_APPLICABLE;
            Text state = Text.of(say.state(result.state()));
            table.row(
                    result.key(),
                    OpenItems.clause(say, result),
                    result.state() == ClauseState.MET || !applies ? state : Text.EMPTY.strong(state.toString()),
                    evidence(result, entries),
                    applies ? responsible(entries) : say.orDash(""));
        }
        blocks.paragraph(
                "matrix-lead", say.text("matrix.lead", words.date(say.input().date())));
        blocks.add(table.table());
        blocks.paragraph("matrix-legend", ParagraphStyle.NOTE, say.text("matrix.legend"));
    }

    private Text evidence(ClauseResult result, Entries entries) {
        List<String> lines = new ArrayList<>();
        for (Attestation attestation : entries.attestations()) {
            lines.add(say.get(
                    "matrix.attestation", Words.text(attestation.getReference()), words.date(attestation.getDate())));
        }
        for (Statement statement : entries.statements()) {
            lines.add(say.get("matrix.statement", words.date(statement.getDate())));
        }
        for (Waiver waiver : entries.waivers()) {
            lines.add(say.get("matrix.waiver", words.date(waiver.getExpires())));
        }
        lines.add(result.why().in(say.input().locale()));
        return Text.of(String.join("\n", lines));
    }

    private Text responsible(Entries entries) {
        Set<String> names = new LinkedHashSet<>();
        Stream<@Nullable Organisation> all = Stream.of(
                        entries.attestations().stream().map(Attestation::getResponsible),
                        entries.statements().stream().map(Statement::getResponsible),
                        entries.waivers().stream().map(Waiver::getOwner))
                .flatMap(stream -> stream);
        all.map(words::name).filter(name -> !name.isEmpty()).forEach(names::add);
        return say.orField(words.join(List.copyOf(names)));
    }
}
