// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.site;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.minato.diagram.DiagramKind;
import org.minato.generate.internal.documents.Say;
import org.minato.generate.internal.documents.Tables;
import org.minato.generate.internal.text.Words;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.ChoiceReason;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.ReasonOrigin;
import org.minato.model.deployment.Site;
import org.minato.model.refmodel.Equipment;
import org.minato.word.ParagraphStyle;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/** Where equipment goes, how many of it, and why it is connected as it is. */
final class SitesPage extends SitePage {
    private static final DeploymentPackage PLAN = DeploymentPackage.eINSTANCE;

    SitesPage(SiteContext context) {
        super(context, "sites");
    }

    @Override
    void content(WordDocument.Builder blocks) {
        context().figure(blocks, DiagramKind.DEPLOYMENT_MAP);
        Say say = context().say();
        if (context().plan().getSites().isEmpty()) {
            blocks.paragraph("none", Text.field(say.get("sites.none")));
        } else {
            sites(blocks);
        }
        blocks.heading("allocated", 1, say.get("sites.allocations"));
        Tables table = new Tables(say, "allocations", "column.allocations", 4, 4, 2, 4, 6);
        for (Allocation allocation : context().plan().getAllocations()) {
            table.row(
                    Words.text(allocation.getId()),
                    context().link(allocation.getSite()),
                    context().link(allocation.getEquipment()),
                    say.text("count", allocation.getQuantity()),
                    say.orField(context().words().name(allocation.getChosenInterface())),
                    reason(allocation));
        }
        blocks.add(table.table());
        totals(blocks);
    }

    private void sites(WordDocument.Builder blocks) {
        Say say = context().say();
        Words words = context().words();
        Tables table = new Tables(say, "site", "column.site", 5, 2, 3, 4, 4);
        for (Site site : context().plan().getSites()) {
            String region = site.getRegion() == null
                    ? ""
                    : words.of(site.getRegion().getNameJa(), site.getRegion().getNameEn());
            String place = site.getLatitude() == null || site.getLongitude() == null
                    ? ""
                    : say.get("sites.place", Words.number(site.getLatitude()), Words.number(site.getLongitude()));
            table.row(
                    Words.text(site.getId()),
                    say.marked(site, words.name(site)),
                    Text.of(words.literal(PLAN.getSiteKind(), site.getKind())),
                    say.orDash(region),
                    say.orField(Words.text(site.getAddress())),
                    say.orField(place));
        }
        blocks.heading("places", 1, say.get("sites.places"));
        blocks.add(table.table());
    }

    /** Why the interface was chosen, each reason with where it comes from. */
    private Text reason(Allocation allocation) {
        Words words = context().words();
        Text all = Text.EMPTY;
        String sentence = words.of(allocation.getReasonJa(), allocation.getReasonEn());
        if (!sentence.isEmpty()) {
            all = all.plain(sentence).note(origin(allocation.getReasonOrigin()));
        }
        for (ChoiceReason reason : allocation.getReasons()) {
            all = (all.isEmpty() ? all : all.plain("\n"))
                    .plain(context()
                            .say()
                            .get(
                                    "sites.reason",
                                    words.literal(PLAN.getReasonAspect(), reason.getAspect()),
                                    words.of(reason.getTextJa(), reason.getTextEn())))
                    .note(origin(reason.getOrigin()));
        }
        return all.isEmpty() ? context().say().orField("") : all;
    }

    private String origin(ReasonOrigin origin) {
        return context().say().get("sites.origin", context().words().literal(PLAN.getReasonOrigin(), origin));
    }

    private void totals(WordDocument.Builder blocks) {
        Say say = context().say();
        Map<String, Integer> totals = new TreeMap<>();
        for (Allocation allocation : context().plan().getAllocations()) {
            Optional<Equipment> equipment = Optional.ofNullable(allocation.getEquipment());
            equipment.ifPresent(it ->
                    totals.merge(context().words().name(it), Math.max(0, allocation.getQuantity()), Integer::sum));
        }
        if (!totals.isEmpty()) {
            blocks.paragraph("totals-caption", ParagraphStyle.CAPTION, say.text("sites.totals"));
            Tables table = new Tables(say, "totals", "column.totals", 8, 2);
            totals.forEach((name, count) -> table.row(name, Text.of(name), say.text("count", count)));
            blocks.add(table.table());
        }
    }
}
