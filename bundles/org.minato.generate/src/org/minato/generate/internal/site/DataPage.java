// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.site;

import java.util.List;
import java.util.Map;
import org.minato.generate.internal.documents.Say;
import org.minato.generate.internal.documents.Tables;
import org.minato.generate.internal.text.Words;
import org.minato.model.refmodel.AccessRight;
import org.minato.model.refmodel.AccessTarget;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Disposal;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/** What data there are, whose they are, how long they are kept and who may do what with them. */
final class DataPage extends SitePage {
    private static final RefmodelPackage MODEL = RefmodelPackage.eINSTANCE;

    DataPage(SiteContext context) {
        super(context, "data");
    }

    @Override
    Map<String, List<Integer>> filters() {
        return Map.of("data", List.of(1));
    }

    @Override
    void content(WordDocument.Builder blocks) {
        Say say = context().say();
        Words words = context().words();
        blocks.heading("sets", 1, say.get("data.sets"));
        Tables table = new Tables(say, "data", "column.data", 4, 3, 3, 4, 3, 4, 4);
        for (DataSet data : context().model().getDataSets()) {
            String disposal = data.getDisposal() == Disposal.UNKNOWN
                    ? ""
                    : words.literal(MODEL.getDisposal(), data.getDisposal());
            String kept = words.period(data.getRetention());
            table.row(
                    Words.text(data.getId()),
                    say.marked(data, words.name(data)),
                    Text.of(words.literal(MODEL.getDataClass(), data.getDataClass())),
                    say.orDash(say.players(data.getSubject())),
                    say.orDash(words.names(data.getFields())),
                    say.orDash(say.players(data.getHolder())),
                    say.orDash(disposal.isEmpty() ? kept : say.get("data.kept", kept, disposal)),
                    context().links(data.getDerivedFrom()));
        }
        blocks.add(table.table());
        rights(blocks);
    }

    private void rights(WordDocument.Builder blocks) {
        Say say = context().say();
        Words words = context().words();
        Tables table = new Tables(say, "rights", "column.rights", 4, 5, 3, 4, 2);
        for (AccessRight right : context().model().getAccessRights()) {
            List<AccessTarget> targets = right.getTargets();
            table.row(
                    Words.text(right.getId()),
                    say.orField(say.players(right.getGrantee())),
                    context().links(targets),
                    Text.of(words.join(right.getOperations().stream()
                            .map(operation -> words.literal(MODEL.getOperation(), operation))
                            .toList())),
                    say.orDash(words.of(right.getConditionJa(), right.getConditionEn())),
                    say.orDash(words.date(right.getUntil())));
        }
        if (!table.isEmpty()) {
            blocks.heading("access", 1, say.get("data.rights"));
            blocks.paragraph("access-lead", say.text("data.rights.lead"));
            blocks.add(table.table());
        }
    }
}
