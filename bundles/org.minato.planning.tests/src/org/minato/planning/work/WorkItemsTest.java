// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.text.LocalizedText;
import org.minato.model.base.PartialDate;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.Milestone;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Procedure;
import org.minato.model.deployment.ProcedureState;
import org.minato.model.deployment.Statement;
import org.minato.model.deployment.Task;
import org.minato.model.deployment.TaskState;
import org.minato.planning.Project;

class WorkItemsTest {
    private final Project project;
    private final Plan plan;
    private final Organisation town;
    private final Organisation cooperative;

    WorkItemsTest(@TempDir Path folder) throws IOException {
        project = new Project(folder, "fisheries");
        plan = project.plan("ikata.plan");
        town = Project.element(plan, "org-town", Organisation.class);
        cooperative = Project.element(plan, "org-cooperative", Organisation.class);
    }

    private WorkItems work() {
        return WorkItems.of(plan, project.check(plan));
    }

    private static List<String> about(WorkItems items, WorkKind kind) {
        return items.all().stream()
                .filter(item -> item.kind() == kind)
                .map(item -> item.element().orElseThrow().getId())
                .toList();
    }

    private static List<String> clauses(WorkItems items) {
        return items.all().stream()
                .filter(item -> item.kind() != WorkKind.TASK)
                .flatMap(item -> item.clause().stream())
                .toList();
    }

    @Test
    void openTasksWaitForTheirOrganisationAndDoneOnesForNobody() {
        Task first = plan.getTasks().get(0);
        assertTrue(work().waitingFor(first.getWaitsFor()).stream()
                .anyMatch(item -> item.element().orElseThrow() == first));
        first.setState(TaskState.DONE);
        assertFalse(about(work(), WorkKind.TASK).contains(first.getId()));
    }

    @Test
    void anActorThatNobodyPlaysIsListedUntilATaskTakesItUp() {
        assertEquals(List.of(), about(work(), WorkKind.ACTOR));
        var binding = plan.getBindings().remove(0);
        assertEquals(List.of(binding.getActor().getId()), about(work(), WorkKind.ACTOR));
        Task task = DeploymentFactory.eINSTANCE.createTask();
        task.setId("task-new");
        task.setNameJa("担当を決める");
        task.setAbout(binding.getActor());
        task.setWaitsFor(town);
        plan.getTasks().add(task);
        assertEquals(List.of(), about(work(), WorkKind.ACTOR));
        assertTrue(work().waitingFor(town).stream()
                .anyMatch(item -> item.title().ja().equals("担当を決める")));
    }

    @Test
    void aProcedureWaitsForWhoAsksAndThenForTheOffice() {
        Procedure radio = Project.element(plan, "procedure-radio-920", Procedure.class);
        assertTrue(about(new WorkItems(work().unassigned()), WorkKind.PROCEDURE).contains("procedure-radio-920"));
        radio.setResponsible(town);
        assertTrue(about(new WorkItems(work().waitingFor(town)), WorkKind.PROCEDURE)
                .contains("procedure-radio-920"));
        radio.setState(ProcedureState.ASKED);
        radio.setAskedOn(LocalDate.of(2026, 11, 1));
        WorkItem item = work().followedUpBy(town).stream()
                .filter(each -> each.element().orElseThrow() == radio)
                .findFirst()
                .orElseThrow();
        assertEquals(radio.getOffice(), item.outside().ja());
        assertEquals(LocalDate.of(2026, 11, 1), item.since().orElseThrow());
        radio.setState(ProcedureState.NOT_NEEDED);
        assertFalse(about(work(), WorkKind.PROCEDURE).contains("procedure-radio-920"));
    }

    @Test
    void openTopicsAndMissingEvidenceWaitForWhoAnsweredBefore() {
        WorkItems before = work();
        Statement statement = Project.element(plan, "statement-users", Statement.class);
        assertFalse(clauses(before).contains(statement.getClause()));
        statement.setResponsible(cooperative);
        statement.setTextJa(null);
        statement.setTextEn(null);
        statement.setValue(null);
        WorkItem item = work().waitingFor(cooperative).stream()
                .filter(each -> each.kind() == WorkKind.TOPIC
                        && each.clause().orElseThrow().equals(statement.getClause()))
                .findFirst()
                .orElseThrow();
        assertTrue(item.title().ja().contains(": "), item.title()::ja);
        assertTrue(before.all().stream().anyMatch(each -> each.kind() == WorkKind.EVIDENCE));
    }

    @Test
    void whatATaskIsAboutIsNotListedTwice() {
        String clause = clauses(work()).get(0);
        Task task = plan.getTasks().get(0);
        task.setClause(clause);
        assertFalse(clauses(work()).contains(clause));
    }

    @Test
    void aMilestoneIsLateOnlyWhenItsLastDayHasPassed() {
        Milestone milestone = plan.getMilestones().get(0);
        milestone.setActual(null);
        milestone.setPlannedEnd(null);
        milestone.setPlanned(PartialDate.parse("FY2026"));
        assertFalse(about(work(), WorkKind.MILESTONE).contains(milestone.getId()));
        milestone.setPlanned(PartialDate.parse("2026-10"));
        assertTrue(about(work(), WorkKind.MILESTONE).contains(milestone.getId()));
        milestone.setActual(PartialDate.parse("2026-11-20"));
        assertFalse(about(work(), WorkKind.MILESTONE).contains(milestone.getId()));
    }

    @Test
    void evidenceAndWaiversAreAnnouncedBeforeTheyExpire() {
        var attestation = plan.getAttestations().get(0);
        attestation.setExpires(Project.DAY.plusDays(30));
        assertTrue(about(work(), WorkKind.EXPIRY).contains(attestation.getId()));
        attestation.setExpires(Project.DAY.plusDays(300));
        assertFalse(about(work(), WorkKind.EXPIRY).contains(attestation.getId()));
    }

    @Test
    void aHandoverSheetHasEveryTableWithKeysThatAreThereOnce() {
        for (Optional<Organisation> whose : List.of(Optional.<Organisation>empty(), Optional.of(town))) {
            List<HandoverTable> tables = Handover.of(plan, project.check(plan), whose);
            assertEquals(whose.isPresent() ? 7 : 6, tables.size());
            for (HandoverTable table : tables) {
                Set<String> keys = new HashSet<>();
                for (HandoverTable.Row row : table.rows()) {
                    assertTrue(keys.add(row.key()), row::key);
                    assertEquals(table.columns().size(), row.cells().size());
                }
            }
        }
    }

    @Test
    void theSheetOfAnOrganisationLeavesOutWhatIsAnothers() {
        Procedure radio = Project.element(plan, "procedure-radio-920", Procedure.class);
        radio.setResponsible(cooperative);
        HandoverTable ofTown = Handover.of(plan, project.check(plan), Optional.of(town)).stream()
                .filter(table -> table.key().equals("procedures"))
                .findFirst()
                .orElseThrow();
        assertTrue(ofTown.rows().stream().noneMatch(row -> row.key().equals("procedure-radio-920")));
        assertTrue(ofTown.rows().stream().anyMatch(row -> row.key().equals("procedure-radio-mobile")));
        assertTrue(ofTown.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(LocalizedText::ja)
                .anyMatch("未確認"::equals));
    }

    @Test
    void consentIsSummedByGroupWithoutCountingWhatIsMissingTwice() {
        plan.getConsentCounts().clear();
        count("g1", "漁業者", 10, 6, 1, 2);
        count("g2", "漁業者", 10, 5, 5, 0);
        count("g3", "消費者", 4, 4, 0, 0);
        List<ConsentSum> groups = ConsentSum.byGroup(plan);
        assertEquals(2, groups.size());
        ConsentSum fishers = groups.get(0);
        assertEquals("漁業者", fishers.group().ja());
        assertEquals(20, fishers.asked());
        assertEquals(3, fishers.unanswered());
        assertEquals(9, fishers.holding());
        assertEquals(24, ConsentSum.total(plan).asked());
    }

    private void count(String id, String group, int asked, int given, int refused, int withdrawn) {
        var count = DeploymentFactory.eINSTANCE.createConsentCount();
        count.setId(id);
        count.setGroupJa(group);
        count.setAsked(asked);
        count.setGiven(given);
        count.setRefused(refused);
        count.setWithdrawn(withdrawn);
        plan.getConsentCounts().add(count);
    }

    @Test
    void theScheduleRunsOverFiscalYearsWithoutGaps() {
        plan.getMilestones().clear();
        milestone("m1", "2026-03-31", null, null);
        milestone("m2", "FY2028", null, "2028-05-01");
        milestone("m3", "2026-04", "2026-08", null);
        milestone("m4", null, null, null);
        Schedule schedule = Schedule.of(plan);
        assertEquals(List.of(2025, 2026, 2027, 2028), schedule.years());
        Schedule.Row first = schedule.rows().get(0);
        assertEquals("m1", first.milestone().getId());
        assertTrue(first.planned().orElseThrow().exact());
        Schedule.Span long3 = schedule.rows().get(1).planned().orElseThrow();
        assertEquals(LocalDate.of(2026, 4, 1), long3.from());
        assertEquals(LocalDate.of(2026, 8, 31), long3.to());
        assertFalse(long3.exact());
        assertEquals(
                LocalDate.of(2028, 5, 1),
                schedule.rows().get(2).actual().orElseThrow().from());
        assertTrue(schedule.rows().get(3).planned().isEmpty());
    }

    private void milestone(
            String id,
            @org.eclipse.jdt.annotation.Nullable String planned,
            @org.eclipse.jdt.annotation.Nullable String end,
            @org.eclipse.jdt.annotation.Nullable String actual) {
        Milestone milestone = DeploymentFactory.eINSTANCE.createMilestone();
        milestone.setId(id);
        milestone.setPlanned(planned == null ? null : PartialDate.parse(planned));
        milestone.setPlannedEnd(end == null ? null : PartialDate.parse(end));
        milestone.setActual(actual == null ? null : PartialDate.parse(actual));
        plan.getMilestones().add(milestone);
    }
}
