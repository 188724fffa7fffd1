// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.minato.core.finding.Finding;
import org.minato.generate.internal.text.Words;
import org.minato.model.deployment.Attestation;
import org.minato.model.deployment.Statement;
import org.minato.model.rules.Clause;
import org.minato.model.rules.EvidenceRequirement;
import org.minato.model.rules.Question;
import org.minato.model.rules.RulesPackage;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;
import org.minato.word.ParagraphStyle;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/** One clause: what it asks with its standing and source, what model and plan state, findings and evidence. */
final class ClauseSection {
    private final Say say;
    private final Words words;
    private final ClauseResult result;
    private final Clause clause;
    private final String key;
    private final Entries entries;

    ClauseSection(Say say, ClauseResult result) {
        this.say = say;
        words = say.words();
        this.result = result;
        clause = result.clause();
        key = "clause-" + result.key();
        entries = new Entries(say.input().plan(), result.key());
    }

    void write(WordDocument.Builder blocks) {
        blocks.heading(key, 2, say.get("clause", Words.text(clause.getNumber()), words.name(clause)));
        blocks.paragraph(
                key + "/text",
                ParagraphStyle.QUOTE,
                say.orDash(words.of(clause.getTextJa(), clause.getTextEn())).note("\n" + say.backing(clause)));
        String description = words.description(clause);
        if (!description.isEmpty()) {
            blocks.paragraph(key + "/note", ParagraphStyle.NOTE, Text.of(description));
        }
        blocks.paragraph(
                key + "/state",
                Text.EMPTY
                        .strong(say.get("state", say.state(result.state())))
                        .plain(" " + result.why().in(say.input().locale())));
        if (result.state() == ClauseState.NOT_APPLICABLE) {
            return;
        }
        entries.statementsOnClause().forEach(statement -> answer(blocks, statement));
        OpenQuestions open = new OpenQuestions(result.findings());
        FactTables facts = new FactTables(say, key, open);
        Set<String> shown = new HashSet<>();
        for (Question question : clause.getQuestions()) {
            question(blocks, question, facts, open.isOpen(question), shown);
        }
        findings(blocks);
        evidence(blocks);
    }

    private void question(
            WordDocument.Builder blocks, Question question, FactTables facts, boolean open, Set<String> shown) {
        String id = key + "/" + Words.text(question.getId());
        blocks.heading(id, 3, say.get("question", words.of(question.getTextJa(), question.getTextEn())));
        List<Statement> statements = entries.statements(question);
        statements.forEach(statement -> answer(blocks, statement));
        Optional<FactTable> table = facts.of(question);
        table.ifPresent(found -> {
            if (shown.add(found.key())) {
                blocks.paragraph(found.key() + "-caption", ParagraphStyle.CAPTION, Text.of(found.caption()));
                blocks.add(found.table());
            } else {
                blocks.paragraph(id + "/above", say.text("facts.above", found.caption()));
            }
        });
        if (open && table.filter(FactTable::marks).isEmpty()) {
            blocks.paragraph(id + "/field", Text.field(say.get("question.field")));
        } else if (statements.isEmpty()
                && table.isEmpty()
                && entries.statementsOnClause().isEmpty()) {
            blocks.paragraph(id + "/met", say.text("question.met"));
        }
    }

    private void answer(WordDocument.Builder blocks, Statement statement) {
        String text = words.of(statement.getTextJa(), statement.getTextEn());
        String value = Words.text(statement.getValue());
        Text answer = say.marked(statement, value.isEmpty() ? text : say.get("answer.value", value, text));
        String who = words.name(statement.getResponsible());
        blocks.paragraph(
                key + "/answer/" + Words.text(statement.getId()),
                Text.EMPTY
                        .strong(say.get("answer"))
                        .then(answer)
                        .note(say.get(
                                "answer.by",
                                who.isEmpty() ? say.field() : who,
                                statement.getDate() == null ? say.field() : words.date(statement.getDate()))));
    }

    private void findings(WordDocument.Builder blocks) {
        if (clause.getChecks().isEmpty()) {
            return;
        }
        blocks.paragraph(key + "/checks", say.text("checks", words.names(clause.getChecks())));
        if (result.findings().isEmpty()) {
            blocks.paragraph(key + "/clean", ParagraphStyle.BULLET, say.text("checks.none"));
        }
        Numbered numbered = new Numbered();
        for (Finding finding : result.findings()) {
            Text text = Text.of(finding.message().in(say.input().locale()));
            if (finding.waiver().isPresent()) {
                text = text.note(say.get("checks.waived"));
            }
            blocks.paragraph(key + "/finding/" + numbered.key(finding), ParagraphStyle.BULLET, text);
        }
    }

    private void evidence(WordDocument.Builder blocks) {
        if (clause.getEvidence().isEmpty()) {
            return;
        }
        Tables table = new Tables(say, key + "/evidence", "column.evidence", 4, 3, 2, 5);
        for (EvidenceRequirement evidence : clause.getEvidence()) {
            table.row(
                    Words.text(evidence.getId()),
                    say.marked(evidence, words.name(evidence)),
                    say.orDash(words.of(evidence.getRoleJa(), evidence.getRoleEn())),
                    Text.of(words.literal(RulesPackage.eINSTANCE.getProjectPhase(), evidence.getDue())),
                    attested(entries.attestations(evidence)));
        }
        blocks.paragraph(key + "/evidence-caption", ParagraphStyle.CAPTION, say.text("evidence"));
        blocks.add(table.table());
    }

    private Text attested(List<Attestation> attestations) {
        if (attestations.isEmpty()) {
            return Text.field(say.get("evidence.field"));
        }
        List<String> lines = new ArrayList<>();
        for (Attestation attestation : attestations) {
            String expires = attestation.getExpires() == null
                    ? ""
                    : say.get("evidence.expires", words.date(attestation.getExpires()));
            lines.add(say.get(
                            "evidence.given",
                            Words.text(attestation.getReference()),
                            words.name(attestation.getResponsible()),
                            words.date(attestation.getDate()))
                    + expires);
        }
        return Text.of(String.join("\n", lines));
    }
}
