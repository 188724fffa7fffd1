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
import org.minato.model.rules.EvidenceRequirement;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;
import org.minato.word.Emphasis;
import org.minato.word.ParagraphStyle;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/** The conformance matrix: clause × state × evidence × responsible. */
public final class ConformanceMatrix {
    private final Say say;
    private final Words words;
    private final List<ClauseResult> results;

    /** Of the results of one rule book. */
    public ConformanceMatrix(Say say, List<ClauseResult> results) {
        this.say = say;
        words = say.words();
        this.results = results;
    }

    /** Adds the matrix of a document about one rule book. */
    void write(WordDocument.Builder blocks) {
        lead(say, blocks);
        table("matrix", blocks);
        legend(say, blocks);
    }

    static void lead(Say say, WordDocument.Builder blocks) {
        blocks.paragraph(
                "matrix-lead",
                say.text("matrix.lead", say.words().date(say.input().date())));
    }

    static void legend(Say say, WordDocument.Builder blocks) {
        blocks.paragraph("matrix-legend", ParagraphStyle.NOTE, say.text("matrix.legend"));
    }

    /** Adds the table with a key of its own. */
    void table(String key, WordDocument.Builder blocks) {
        Tables table = new Tables(say, key, "column.matrix", 4, 2, 6, 4);
        for (ClauseResult result : results) {
            table.row(
                    result.key(), OpenItems.clause(say, result), state(result), evidence(result), responsible(result));
        }
        blocks.add(table.table());
    }

    /** The state, set off where something has to be done. */
    public Text state(ClauseResult result) {
        String word = say.state(result.state());
        return switch (result.state()) {
            case MET, NOT_APPLICABLE -> Text.of(word);
            case WAIVED -> Text.EMPTY.strong(word);
            case BROKEN, OPEN, WAITING -> Text.EMPTY.then(word, Emphasis.ALERT);
        };
    }

    /** What backs the state: evidence given and missing, statements, waivers, and why. */
    public Text evidence(ClauseResult result) {
        Entries entries = new Entries(say.input().plan(), result.key());
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
        if (result.state() != ClauseState.NOT_APPLICABLE) {
            for (EvidenceRequirement evidence : result.clause().getEvidence()) {
                if (entries.attestations(evidence).isEmpty()) {
                    lines.add(say.get("matrix.missing", words.name(evidence)));
                }
            }
        }
        lines.add(result.why().in(say.input().locale()));
        return Text.of(String.join("\n", lines));
    }

    /** Who has attested, stated or waived; a place to fill in while nobody has. */
    public Text responsible(ClauseResult result) {
        if (result.state() == ClauseState.NOT_APPLICABLE) {
            return say.orDash("");
        }
        Entries entries = new Entries(say.input().plan(), result.key());
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
