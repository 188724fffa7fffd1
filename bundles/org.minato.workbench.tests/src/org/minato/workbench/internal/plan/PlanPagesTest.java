// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minato.commands.edit.Delete;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.ConsentCount;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.InstalledUnit;
import org.minato.model.deployment.Milestone;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Procedure;
import org.minato.model.deployment.ProcedureState;
import org.minato.model.deployment.Site;
import org.minato.model.deployment.SiteNeed;
import org.minato.model.deployment.Task;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.Equipment;
import org.minato.model.refmodel.VariationPoint;
import org.minato.planning.work.WorkItem;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;
import org.minato.workbench.internal.editor.Screen;
import org.minato.workbench.internal.text.Words;

/** The pages of a plan, used as by a person. */
class PlanPagesTest {
    private OpenPlan open;

    @BeforeEach
    void openThePlan() throws Exception {
        open = OpenPlan.open();
    }

    @AfterEach
    void closeIt() throws Exception {
        OpenPlan.closeAndDelete();
    }

    @Test
    void theHomePageShowsEveryClauseWorstFirstAndWhatIsNext() {
        open.waitForCheck();
        TablePart<ClauseResult> matrix = open.table("page.home", 1);
        TablePart<WorkItem> next = open.table("page.home", 2);
        Screen.waitUntil("the clauses", () -> !matrix.table().rows().isEmpty());

        List<ClauseState> states =
                matrix.table().rows().stream().map(ClauseResult::state).toList();
        assertEquals(states.stream().sorted().toList(), states);
        assertFalse(states.contains(ClauseState.NOT_APPLICABLE));
        assertTrue(next.table().rows().stream()
                .anyMatch(item -> Words.of(item.title())
                        .equals(Words.labels().of(open.plan().getTasks().get(0)))));
    }

    @Test
    void clausesAreFilteredByState() {
        open.waitForCheck();
        TablePart<ClauseResult> matrix = open.table("page.home", 1);
        Screen.waitUntil("the clauses", () -> !matrix.table().rows().isEmpty());
        Button met = Screen.field(open.pages().folder(), Button.class, "plan.matrix.MET");

        met.setSelection(false);
        Screen.press(met, SWT.Selection, ' ');

        assertTrue(matrix.table().rows().stream().noneMatch(result -> result.state() == ClauseState.MET));
        assertTrue(matrix.table().rows().stream().anyMatch(result -> result.state() == ClauseState.OPEN));
    }

    @Test
    void theHomePageFollowsEveryEdit() {
        open.waitForCheck();
        TablePart<ClauseResult> matrix = open.table("page.home", 1);
        Screen.waitUntil("the clauses", () -> !matrix.table().rows().isEmpty());
        long before = count(matrix, ClauseState.WAIVED);
        assertTrue(before > 0);

        open.page().model().edit(domain -> Delete.of(domain, open.plan().getWaivers()));

        Screen.waitUntil("no clause is waived", () -> count(matrix, ClauseState.WAIVED) == 0);
        open.undo();
        Screen.waitUntil("they are again", () -> count(matrix, ClauseState.WAIVED) == before);
    }

    private static long count(TablePart<ClauseResult> matrix, ClauseState state) {
        return matrix.table().rows().stream()
                .filter(result -> result.state() == state)
                .count();
    }

    @Test
    void anActorThatNobodyPlaysIsMarkedAndSaysSo() {
        TablePart<Actor> actors = open.table("page.organisations", 0);
        Actor city = (Actor) open.plan().getBindings().get(4).getActor();
        new Bindings(context()).bind(city, List.of(), List.of());

        Screen.waitUntil("nobody", () -> open.shown(actors, city, 2).equals(Words.of("plan.actors.nobody")));
        open.waitForCheck();
        Screen.waitUntil("the finding", () -> context().worst(List.of(city)).isPresent());
        open.undo();
        Screen.waitUntil("the town", () -> !open.shown(actors, city, 2).equals(Words.of("plan.actors.nobody")));
    }

    @Test
    void anActorIsGivenANewOrganisationInOneStep() throws Exception {
        Actor city = (Actor) open.plan().getBindings().get(4).getActor();
        Bindings bindings = new Bindings(context());
        List<Organisation> before = bindings.organisations(city);
        int organisations = open.plan().getOrganisations().size();

        bindings.bind(city, before, List.of("港湾課"));

        assertEquals(before.size() + 1, bindings.organisations(city).size());
        assertTrue(open.saved().contains("港湾課"));
        open.undo();
        assertEquals(before, bindings.organisations(city));
        assertEquals(organisations, open.plan().getOrganisations().size());
    }

    private PlanContext context() {
        return open.pages().context();
    }

    @Test
    void aSiteIsRenamedInItsCellUndoneAndSaved() throws Exception {
        TablePart<Site> sites = open.table("page.sites", 0);
        Site north = open.plan().getSites().get(0);
        String before = open.shown(sites, north, 0);

        open.type(sites, north, 0, "新しい海域");

        Screen.waitUntil("the new name", () -> "新しい海域".equals(open.shown(sites, north, 0)));
        assertTrue(open.saved().contains("新しい海域"));
        open.undo();
        Screen.waitUntil("the old name", () -> before.equals(open.shown(sites, north, 0)));
        assertFalse(open.saved().contains("新しい海域"));
    }

    @Test
    void aLatitudeThatIsNoneIsToldBelowTheTableAndNotWritten() {
        TablePart<Site> sites = open.table("page.sites", 0);
        Site north = open.plan().getSites().get(0);

        open.type(sites, north, 4, "きた");

        assertFalse(open.editor().isDirty());
        assertEquals(
                1,
                Screen.all(
                                open.pages().folder(),
                                Label.class,
                                label -> label.getVisible()
                                        && Words.of("hint.decimal").equals(label.getText()))
                        .size());
    }

    @Test
    void aNeedIsAddedToTheSiteThatIsSelected() {
        TablePart<Site> sites = open.table("page.sites", 0);
        TablePart<SiteNeed> needs = open.table("page.sites", 1);
        Site north = open.plan().getSites().get(0);
        int before = north.getNeeds().size();
        sites.select(north);

        open.press("plan.needs:" + Words.of("form.add"));

        assertEquals(before + 1, north.getNeeds().size());
        Screen.waitUntil("the line", () -> needs.table().rows().equals(north.getNeeds()));
    }

    @Test
    void aQuantityAllocatesDevicesToASiteAndNoneTakesThemAway() throws Exception {
        TablePart<Equipment> matrix = open.table("page.devices", 0);
        Equipment gateway = matrix.table().rows().stream()
                .filter(equipment -> "shore-gateway".equals(equipment.getId()))
                .findFirst()
                .orElseThrow();
        int allocations = open.plan().getAllocations().size();

        open.type(matrix, gateway, 1, "4");

        Allocation fresh = open.plan().getAllocations().get(allocations);
        assertEquals(4, fresh.getQuantity());
        assertEquals(open.plan().getSites().get(0), fresh.getSite());
        Screen.waitUntil("the total", () -> "5".equals(open.shown(matrix, gateway, 4)));
        assertTrue(open.saved().contains("quantity=\"4\""));
        open.type(matrix, gateway, 1, "0");
        assertEquals(allocations, open.plan().getAllocations().size());
        open.undo();
        open.undo();
        Screen.waitUntil("the old total", () -> "1".equals(open.shown(matrix, gateway, 4)));
    }

    @Test
    void aWordIsNoQuantity() {
        TablePart<Equipment> matrix = open.table("page.devices", 0);
        open.type(matrix, matrix.table().rows().get(0), 1, "たくさん");
        assertFalse(open.editor().isDirty());
    }

    @Test
    void aLineIsMadeForEachUnitPlannedAndKeepsWhatIsEntered() {
        TablePart<Allocation> planned = open.table("page.units", 0);
        TablePart<InstalledUnit> units = open.table("page.units", 1);
        Allocation buoys = open.plan().getAllocations().get(0);
        planned.select(buoys);

        open.press("plan.planned:" + Words.of("plan.planned.fill"));
        open.press("plan.planned:" + Words.of("plan.planned.fill"));

        assertEquals(buoys.getQuantity(), buoys.getUnits().size());
        Screen.waitUntil("the lines", () -> units.table().rows().containsAll(buoys.getUnits()));
        InstalledUnit first = buoys.getUnits().get(0);
        open.type(units, first, 4, "2027-09-01");
        Screen.waitUntil("one is in place", () -> "1".equals(open.shown(planned, buoys, 3)));
    }

    @Test
    void aPeriodIsTypedInWordsAndResetToTheModelsValue() throws Exception {
        TablePart<VariationPoint> values = open.table("page.values", 0);
        VariationPoint retention = values.table().rows().stream()
                .filter(point -> "point-retention-image".equals(point.getId()))
                .findFirst()
                .orElseThrow();

        open.type(values, retention, 3, Words.isJapanese() ? "30日" : "30 days");

        assertTrue(open.saved().contains("value=\"P30D\""));
        values.select(retention);
        open.press("plan.values:" + Words.of("plan.values.reset"));
        assertTrue(open.plan().getSettings().stream().noneMatch(setting -> setting.getPoint() == retention));
        int last = values.table().viewer().getTable().getColumnCount() - 1;
        Screen.waitUntil(
                "the default", () -> Words.of("plan.values.unchanged").equals(open.shown(values, retention, last)));
    }

    @Test
    void theStateOfAProcedureIsChosenFromItsWords() {
        TablePart<Procedure> procedures = open.table("page.procedures", 0);
        Procedure radio = open.plan().getProcedures().get(0);

        open.choose(
                procedures,
                radio,
                2,
                Words.labels().of(DeploymentPackage.Literals.PROCEDURE_STATE, ProcedureState.ASKED));

        assertEquals(ProcedureState.ASKED, radio.getState());
        open.undo();
        assertEquals(ProcedureState.TO_ASK, radio.getState());
    }

    @Test
    void arrowKeysOnTheScheduleChooseAMilestoneInTheTableToo() {
        TablePart<Milestone> table = open.table("page.schedule", 1);
        Canvas drawing = Screen.field(open.pages().folder(), Canvas.class, "plan.schedule");

        key(drawing, SWT.ARROW_DOWN);
        key(drawing, SWT.ARROW_DOWN);

        assertEquals(List.of(open.plan().getMilestones().get(1)), table.selected());
        SchedulePart part = (SchedulePart) open.pages().parts("page.schedule").get(0);
        assertTrue(part.spoken().contains("2027-09"), part::spoken);
    }

    private static void key(Canvas canvas, int code) {
        Event event = new Event();
        event.keyCode = code;
        canvas.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void aMilestoneIsAsPreciseAsItIsTyped() throws Exception {
        TablePart<Milestone> table = open.table("page.schedule", 1);
        Milestone contract = open.plan().getMilestones().get(0);

        open.type(table, contract, 4, "FY2027");

        assertTrue(open.saved().contains("actual=\"FY2027\""));
    }

    @Test
    void consentIsCountedAndWhoHasNotAnsweredIsWorkedOut() {
        TablePart<ConsentCount> counts = open.table("page.consent", 0);
        ConsentCount fishers = open.plan().getConsentCounts().get(0);

        open.type(counts, fishers, 2, "50");

        Screen.waitUntil(
                "the rest",
                () -> String.valueOf(50 - fishers.getGiven() - fishers.getRefused())
                        .equals(open.shown(counts, fishers, 6)));
    }

    @Test
    void tasksAreShownForOneOrganisation() {
        TablePart<Task> tasks = open.table("page.tasks", 0);
        int all = tasks.table().rows().size();
        Combo who = Screen.field(open.pages().folder(), Combo.class, "plan.tasks.of");
        Organisation town = open.plan().getOrganisations().get(0);

        who.select(who.indexOf(Words.labels().of(town)));
        Screen.press(who, SWT.Selection, ' ');

        assertTrue(tasks.table().rows().size() < all);
        assertTrue(
                tasks.table().rows().stream().allMatch(task -> task.getWaitsFor() == town || task.getOwner() == town));
        TablePart<WorkItem> work = open.table("page.tasks", 1);
        assertTrue(work.table().rows().stream().allMatch(item -> item.waitsFor(town)));
    }

    @Test
    void aFindingLeadsToThePageThatShowsItsElement() {
        EObject site = open.element("site-harbour");
        open.page().reveal(site);

        TablePart<Site> sites = open.table("page.sites", 0);
        assertEquals(List.of(site), sites.selected());
        assertFalse(open.pages().isAllShown());
    }
}
