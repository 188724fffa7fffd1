// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minato.core.region.Regions;
import org.minato.exchange.PartnerFile;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Site;
import org.minato.planning.skeleton.PlanArea;
import org.minato.rules.Conformance;
import org.minato.sheet.Decisions;
import org.minato.sheet.Workbook;
import org.minato.workbench.internal.compare.TakingOver;
import org.minato.workbench.internal.dialog.NewPlanDialog;
import org.minato.workbench.internal.dialog.PreviewDialog;
import org.minato.workbench.internal.editor.Screen;
import org.minato.workbench.internal.portfolio.PortfolioView;
import org.minato.workbench.internal.project.Projects;
import org.minato.workbench.internal.text.Services;
import org.minato.workbench.internal.text.Words;

/** What comes into a plan from elsewhere, and what leaves it. */
class PlanExchangeTest {
    private OpenPlan open;

    @BeforeEach
    void openThePlan() throws Exception {
        open = OpenPlan.open();
    }

    @AfterEach
    void closeIt() throws Exception {
        OpenPlan.closeAndDelete();
    }

    private PlanContext context() {
        return open.pages().context();
    }

    private Conformance conformance() {
        open.waitForCheck();
        return context().checked().get().flatMap(found -> found.conformance()).orElseThrow();
    }

    @Test
    void sitesOfATableAreShownBeforeTheyAreTakenAndUndoneInOneStep() {
        byte[] table = "名前,緯度,経度\n第二の港,33.5,132.4\n第三の港,北,132.4\n".getBytes(StandardCharsets.UTF_8);
        open.waitForCheck();
        SiteImporting importing = new SiteImporting(context());
        int before = open.plan().getSites().size();

        List<PreviewDialog.Line> lines = importing.preview(table);

        assertEquals(
                List.of(Words.of("change.added"), Words.of("exchange.refused")),
                lines.stream().map(PreviewDialog.Line::kind).toList());
        assertFalse(open.editor().isDirty());
        importing.take(table);
        assertEquals(before + 1, open.plan().getSites().size());
        TablePart<Site> sites = open.table("page.sites", 0);
        Screen.waitUntil("the line", () -> sites.table().rows().size() == before + 1);
        open.undo();
        assertEquals(before, open.plan().getSites().size());
    }

    @Test
    void whatAPartnerGetsAndSendsBackUnchangedChangesNothing() {
        Conformance conformance = conformance();
        Organisation town = open.plan().getOrganisations().get(0);
        byte[] workbook =
                context().model().read(() -> PartnerFile.write(open.plan(), conformance, town, Locale.JAPANESE));

        new PartnerExchange(context()).take(conformance, workbook, Decisions.NONE);

        assertFalse(open.editor().isDirty());
    }

    @Test
    void theHandoverSheetOfAnOrganisationIsAWorkbook() {
        Organisation town = open.plan().getOrganisations().get(0);

        byte[] workbook = new HandoverExport(context()).workbook(conformance(), Optional.of(town));

        assertTrue(Workbook.read(workbook).size() > 3);
    }

    @Test
    void anotherVersionOfTheModelIsExplainedTakenOverAndUndone() throws Exception {
        Path adopted = Projects.pathOf(open.editor().workspaceFile()).resolveSibling("smart-fishery.refmodel");
        Path next = adopted.resolveSibling("smart-fishery-2.refmodel");
        Files.writeString(next, Files.readString(adopted).replace("version=\"1.0.0\"", "version=\"2.0.0\""));
        TakingOver takingOver = new TakingOver(open.page().model(), next);

        assertTrue(takingOver.preview().stream().anyMatch(line -> line.detail().contains("2.0.0")));
        assertFalse(open.editor().isDirty());
        takingOver.take();

        assertEquals("2.0.0", open.plan().getAdopts().getVersion());
        assertTrue(open.saved().contains("smart-fishery-2.refmodel#buoy"));
        open.undo();
        assertEquals("1.0.0", open.plan().getAdopts().getVersion());
    }

    @Test
    void aPlanIsMadeForSeveralMunicipalitiesOrForASea() {
        NewPlanDialog dialog = new NewPlanDialog(
                Screen.page().getWorkbenchWindow().getShell(),
                List.of(open.editor().workspaceFile()),
                0,
                Services.get(Regions.class));
        dialog.setBlockOnOpen(false);
        dialog.open();
        find(dialog, "伊方町");
        find(dialog, "宇和島市");

        assertEquals(2, dialog.area().map(PlanArea::members).orElse(List.of()).size());
        Combo kind = field(dialog, Combo.class, "kind");
        kind.select(2);
        Screen.press(kind, SWT.Selection, ' ');
        assertEquals(Optional.empty(), dialog.area());
        field(dialog, Text.class, "areaName").setText("宇和海");
        assertEquals("宇和海", dialog.area().map(PlanArea::name).orElse(""));
        dialog.close();
    }

    @Test
    void thePortfolioListsThePlansOfAllProjects() throws Exception {
        PortfolioView view = (PortfolioView) Screen.page().showView(PortfolioView.ID);
        view.refresh();

        Screen.waitUntil("both plans of the example", () -> view.plans().size() == 2);

        assertTrue(view.plans().stream().anyMatch(plan -> plan.id().equals("ikata")));
        Screen.page().hideView(view);
    }

    private static void find(NewPlanDialog dialog, String name) {
        field(dialog, Text.class, "region").setText(name);
        Screen.press(field(dialog, Button.class, "plan.regionAdd"), SWT.Selection, ' ');
    }

    private static <T extends Control> T field(NewPlanDialog dialog, Class<T> type, String name) {
        return Screen.all(dialog.getShell(), type, control -> name.equals(control.getData("field")))
                .get(0);
    }
}
