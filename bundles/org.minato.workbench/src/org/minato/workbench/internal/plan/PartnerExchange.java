// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minato.core.errors.MinatoException;
import org.minato.exchange.AnswerLine;
import org.minato.exchange.PartnerAnswers;
import org.minato.exchange.PartnerFile;
import org.minato.model.deployment.Organisation;
import org.minato.rules.Conformance;
import org.minato.sheet.Decisions;
import org.minato.sheet.Side;
import org.minato.workbench.internal.dialog.Ask;
import org.minato.workbench.internal.dialog.PreviewDialog;
import org.minato.workbench.internal.text.Words;

/** Sends an organisation its questions as a workbook, and takes its answers into the plan. */
final class PartnerExchange {
    private final PlanContext context;
    private final PlanFiles files;

    PartnerExchange(PlanContext context) {
        this.context = context;
        this.files = new PlanFiles(context);
    }

    private Optional<Conformance> conformance() {
        Optional<Conformance> found = context.checked().get().flatMap(checked -> checked.conformance());
        if (found.isEmpty()) {
            Ask.inform(new RowEdits(context).shell(), Words.of("app.name"), Words.of("exchange.unchecked"));
        }
        return found;
    }

    void send(Organisation organisation) {
        conformance().ifPresent(found -> {
            byte[] workbook = context.model()
                    .read(() -> PartnerFile.write(context.plan(), found, organisation, Locale.getDefault()));
            String name = context.model().read(() -> Words.labels().of(organisation));
            files.write(Words.of("exchange.send"), Words.of("exchange.fileName", name), workbook);
        });
    }

    void receive() {
        conformance()
                .ifPresent(found ->
                        files.read(Words.of("exchange.receive"), "*.xlsx").ifPresent(answers -> offer(found, answers)));
    }

    private void offer(Conformance found, byte[] workbook) {
        try {
            PartnerAnswers answers = read(found, workbook, Decisions.NONE);
            PreviewDialog dialog = new PreviewDialog(
                    new RowEdits(context).shell(),
                    Words.of("exchange.receive"),
                    Words.of("exchange.receiveHelp", Words.labels().of(answers.organisation())),
                    Words.of("sites.importAction"),
                    lines(answers));
            if (dialog.accepted()) {
                take(found, workbook, answers.count(AnswerLine.Outcome.CONFLICT) > 0 ? decide() : Decisions.NONE);
            }
        } catch (MinatoException e) {
            Ask.trouble(new RowEdits(context).shell(), e);
        }
    }

    private Decisions decide() {
        int choice = Ask.choose(
                new RowEdits(context).shell(),
                Words.of("exchange.receive"),
                Words.of("exchange.conflicts"),
                List.of(Words.of("exchange.keepPlan"), Words.of("exchange.takeAnswers")));
        return choice == 1 ? Decisions.all(Side.THEIRS) : Decisions.all(Side.MINE);
    }

    private PartnerAnswers read(Conformance found, byte[] workbook, Decisions decisions) {
        return context.model()
                .read(() -> PartnerAnswers.read(context.plan(), found, workbook, decisions, LocalDate.now()));
    }

    private static List<PreviewDialog.Line> lines(PartnerAnswers answers) {
        return answers.lines().stream()
                .map(line -> new PreviewDialog.Line(
                        Words.of(
                                switch (line.outcome()) {
                                    case TAKEN -> "exchange.taken";
                                    case CONFLICT -> "outcome.conflict";
                                    case REFUSED -> "exchange.refused";
                                }),
                        Words.of("exchange.place", line.what(), line.sheet(), line.address()),
                        line.outcome() == AnswerLine.Outcome.REFUSED
                                ? Words.of("exchange.refusedWhy", line.answer(), Words.of(line.detail()))
                                : Words.of("change.text", line.present(), line.answer())))
                .toList();
    }

    /** Takes the answers over; those in conflict as decided. */
    void take(Conformance found, byte[] workbook, Decisions decisions) {
        context.model()
                .edit(domain -> PartnerAnswers.read(context.plan(), found, workbook, decisions, LocalDate.now())
                        .edit()
                        .command());
    }
}
