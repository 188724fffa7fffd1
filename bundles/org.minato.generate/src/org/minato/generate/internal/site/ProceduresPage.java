// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.site;

import org.minato.generate.internal.documents.Say;
import org.minato.generate.internal.documents.Tables;
import org.minato.generate.internal.text.Words;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Procedure;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/** What to ask of which office, and how far it has come. */
final class ProceduresPage extends SitePage {

    ProceduresPage(SiteContext context) {
        super(context, "procedures");
    }

    @Override
    void content(WordDocument.Builder blocks) {
        Say say = context().say();
        Words words = context().words();
        Tables table = new Tables(say, "procedures", "column.procedures", 4, 2, 4, 6, 5);
        for (Procedure procedure : context().plan().getProcedures()) {
            String confirmed = procedure.getContactConfirmedOn() == null
                    ? say.get("procedures.unconfirmed")
                    : say.get("procedures.confirmed", words.date(procedure.getContactConfirmedOn()));
            String phone = Words.text(procedure.getPhone());
            Text office = say.orField(Words.text(procedure.getOffice()));
            table.row(
                    Words.text(procedure.getId()),
                    Text.of(words.name(procedure)).note("\n" + say.backing(procedure)),
                    Text.of(words.literal(DeploymentPackage.eINSTANCE.getProcedureState(), procedure.getState())),
                    (phone.isEmpty() ? office : office.plain("\n" + phone)).note("\n" + confirmed),
                    question(procedure),
                    say.orDash(words.of(procedure.getAnswerJa(), procedure.getAnswerEn())));
        }
        if (table.isEmpty()) {
            blocks.paragraph("none", say.text("procedures.none"));
        } else {
            blocks.add(table.table());
        }
    }

    private Text question(Procedure procedure) {
        Words words = context().words();
        Text asked = context().say().orField(words.of(procedure.getQuestionJa(), procedure.getQuestionEn()));
        String prepared = words.of(procedure.getPreparedJa(), procedure.getPreparedEn());
        return prepared.isEmpty() ? asked : asked.plain("\n" + prepared);
    }
}
