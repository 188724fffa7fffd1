// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.site;

import java.util.List;
import java.util.Map;
import org.minato.diagram.DiagramKind;
import org.minato.generate.internal.documents.Say;
import org.minato.generate.internal.documents.Tables;
import org.minato.generate.internal.text.Words;
import org.minato.model.deployment.ConsentCount;
import org.minato.model.refmodel.Consent;
import org.minato.model.refmodel.ConsentKind;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/** Which data go from where to where, what for, and on what basis. */
final class FlowsPage extends SitePage {
    private static final RefmodelPackage MODEL = RefmodelPackage.eINSTANCE;

    FlowsPage(SiteContext context) {
        super(context, "flows");
    }

    @Override
    Map<String, List<Integer>> filters() {
        return Map.of("flows", List.of(4, 5, 6));
    }

    @Override
    void content(WordDocument.Builder blocks) {
        context().figure(blocks, DiagramKind.DATA_FLOW);
        Say say = context().say();
        Words words = context().words();
        Tables table = new Tables(say, "flows", "column.flows", 4, 5, 4, 5, 3, 3, 3);
        for (DataFlow flow : context().model().getFlows()) {
            table.row(
                    Words.text(flow.getId()),
                    say.marked(flow, words.name(flow)),
                    context()
                            .link(flow.getSource())
                            .plain(say.get("arrow"))
                            .then(context().link(flow.getTarget())),
                    context().links(flow.getDataSets()),
                    say.orDash(words.of(flow.getPurposeJa(), flow.getPurposeEn())),
                    Text.of(words.literal(MODEL.getLegalBasis(), flow.getLegalBasis())),
                    Text.of(words.literal(MODEL.getProvision(), flow.getProvision())),
                    consent(flow));
        }
        blocks.heading("all-flows", 1, say.get("page.flows"));
        blocks.add(table.table());
        counts(blocks);
    }

    private Text consent(DataFlow flow) {
        Say say = context().say();
        Consent consent = flow.getConsent();
        if (consent == null || consent.getKind() == ConsentKind.NONE) {
            return say.orDash("");
        }
        String kind = context().words().literal(MODEL.getConsentKind(), consent.getKind());
        String by = say.players(consent.getGivenBy());
        return Text.of(by.isEmpty() ? kind : say.get("flows.consent", kind, by));
    }

    private void counts(WordDocument.Builder blocks) {
        Say say = context().say();
        if (context().plan().getConsentCounts().isEmpty()) {
            return;
        }
        blocks.heading("consents", 1, say.get("flows.counts"));
        blocks.paragraph("consents-lead", say.text("flows.counts.lead"));
        Tables table = new Tables(say, "counts", "column.consents", 4, 5, 2, 2, 2, 2, 2);
        for (ConsentCount count : context().plan().getConsentCounts()) {
            int answered = count.getGiven() + count.getRefused() + count.getWithdrawn();
            table.row(
                    Words.text(count.getId()),
                    Text.of(context().words().of(count.getGroupJa(), count.getGroupEn())),
                    context().link(count.getFlow()),
                    say.text("people", count.getAsked()),
                    say.text("people", count.getGiven()),
                    say.text("people", count.getRefused()),
                    say.text("people", count.getWithdrawn()),
                    say.text("people", Math.max(0, count.getAsked() - answered)));
        }
        blocks.add(table.table());
    }
}
