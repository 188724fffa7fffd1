// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.generate.internal.documents.Say;
import org.minato.generate.internal.documents.Tables;
import org.minato.generate.internal.text.Words;
import org.minato.model.base.PartialDate;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Milestone;
import org.minato.model.deployment.Task;
import org.minato.model.rules.RulesPackage;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/** Milestones by fiscal year, and tasks with whom they wait for. */
final class SchedulePage extends SitePage {
    /** Fiscal years begin in April. */
    private static final int FIRST_MONTH = 4;

    SchedulePage(SiteContext context) {
        super(context, "schedule");
    }

    @Override
    void content(WordDocument.Builder blocks) {
        Say say = context().say();
        Words words = context().words();
        blocks.heading("all-milestones", 1, say.get("schedule.milestones"));
        Tables table = new Tables(say, "milestones", "column.milestones", 2, 5, 3, 4, 4);
        List<Milestone> sorted = context().plan().getMilestones().stream()
                .sorted(Comparator.comparing(SchedulePage::day))
                .toList();
        for (Milestone milestone : sorted) {
            LocalDate day = day(milestone);
            table.row(
                    Words.text(milestone.getId()),
                    day.equals(LocalDate.MAX)
                            ? say.orDash("")
                            : say.text("schedule.year", Integer.toString(fiscalYear(day))),
                    say.marked(milestone, words.name(milestone)),
                    Text.of(words.literal(RulesPackage.eINSTANCE.getProjectPhase(), milestone.getPhase())),
                    say.orField(span(milestone.getPlanned(), milestone.getPlannedEnd())),
                    say.orDash(span(milestone.getActual(), milestone.getActualEnd())));
        }
        blocks.add(table.table());
        tasks(blocks);
    }

    private String span(@Nullable PartialDate from, @Nullable PartialDate to) {
        Words words = context().words();
        return to == null ? words.date(from) : context().say().get("schedule.span", words.date(from), words.date(to));
    }

    private static LocalDate day(Milestone milestone) {
        PartialDate date = milestone.getPlanned() == null ? milestone.getActual() : milestone.getPlanned();
        return date == null ? LocalDate.MAX : date.earliest();
    }

    private static int fiscalYear(LocalDate day) {
        return day.getMonthValue() < FIRST_MONTH ? day.getYear() - 1 : day.getYear();
    }

    private void tasks(WordDocument.Builder blocks) {
        Say say = context().say();
        Words words = context().words();
        Tables table = new Tables(say, "tasks", "column.tasks", 6, 2, 4, 3);
        for (Task task : context().plan().getTasks()) {
            table.row(
                    Words.text(task.getId()),
                    Text.of(words.name(task)),
                    Text.of(words.literal(DeploymentPackage.eINSTANCE.getTaskState(), task.getState())),
                    say.orField(words.name(task.getWaitsFor())),
                    say.orField(words.date(task.getDue())));
        }
        blocks.heading("all-tasks", 1, say.get("schedule.tasks"));
        if (table.isEmpty()) {
            blocks.paragraph("tasks-none", say.text("schedule.tasks.none"));
        } else {
            blocks.add(table.table());
        }
    }
}
