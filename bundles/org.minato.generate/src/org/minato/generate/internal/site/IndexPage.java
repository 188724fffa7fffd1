// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.site;

import java.util.List;
import org.minato.generate.internal.documents.ConformanceDocument;
import org.minato.generate.internal.documents.Say;
import org.minato.generate.internal.documents.Tables;
import org.minato.generate.internal.text.Words;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.TaskState;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.word.ParagraphStyle;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/** The plan at a glance: what it is, who takes part, where it stands. */
final class IndexPage extends SitePage {

    IndexPage(SiteContext context) {
        super(context, "index");
    }

    @Override
    String heading(String title) {
        return context().title();
    }

    @Override
    void content(WordDocument.Builder blocks) {
        Say say = context().say();
        Words words = context().words();
        Plan plan = context().plan();
        ReferenceModel model = context().model();
        String description = words.description(plan);
        if (!description.isEmpty()) {
            blocks.paragraph("description", ParagraphStyle.NOTE, Text.of(description));
        }
        blocks.heading("plan", 1, say.get("index.plan"));
        long open = plan.getTasks().stream()
                .filter(task -> task.getState() != TaskState.DONE)
                .count();
        blocks.add(new Tables(say, "basics", "column.basics", 3, 10)
                .item("basics.regions", Text.of(say.regions()))
                .item("basics.model", say.text("versioned", words.name(model), Words.text(model.getVersion())))
                .item("basics.plan", say.text("versioned", words.name(plan), Words.text(plan.getVersion())))
                .item("basics.standing", Text.of(say.backing(plan)))
                .item("basics.purpose", say.orDash(words.of(model.getPurposeJa(), model.getPurposeEn())))
                .item("basics.date", Text.of(words.date(say.input().date())))
                .item("basics.sites", say.text("count", plan.getSites().size()))
                .item(
                        "basics.units",
                        say.text(
                                "count",
                                plan.getAllocations().stream()
                                        .mapToInt(allocation -> Math.max(0, allocation.getQuantity()))
                                        .sum()))
                .item("basics.tasks", Text.EMPTY.link(say.get("count", open), "schedule.html#tasks"))
                .table());
        blocks.heading("standing", 1, say.get("index.standing"));
        blocks.add(new ConformanceDocument(say.input()).counts(context().books(), "clauses.html"));
        blocks.heading("who", 1, say.get("index.participants"));
        participants(blocks);
    }

    private void participants(WordDocument.Builder blocks) {
        Say say = context().say();
        Tables table = new Tables(say, "participants", "column.participants", 5, 5, 4, 4);
        for (Actor actor : context().model().getActors()) {
            List<Organisation> bound = say.input().effective().organisations(actor);
            List<String> offices = bound.stream()
                    .map(organisation -> Words.text(organisation.getOffice()))
                    .filter(office -> !office.isEmpty())
                    .toList();
            List<String> contacts = bound.stream()
                    .map(organisation -> Words.text(organisation.getContact()))
                    .filter(contact -> !contact.isEmpty())
                    .toList();
            table.row(
                    Words.text(actor.getId()),
                    Text.of(context().words().name(actor)),
                    say.orField(context().words().names(bound)),
                    say.orField(context().words().join(offices)),
                    say.orField(context().words().join(contacts)));
        }
        blocks.add(table.table());
    }
}
