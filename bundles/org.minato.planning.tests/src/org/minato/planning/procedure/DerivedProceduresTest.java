// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Procedure;
import org.minato.model.deployment.ProcedureState;
import org.minato.model.refmodel.Interface;
import org.minato.planning.Project;

class DerivedProceduresTest {
    private final Project project;
    private Plan plan;

    DerivedProceduresTest(@TempDir Path folder) throws IOException {
        project = new Project(folder, "fisheries");
        plan = project.plan("ikata.plan");
    }

    private DerivedProcedures derived() {
        return DerivedProcedures.of(plan, project.domains());
    }

    private Procedure procedure(String id) {
        return Project.element(plan, id, Procedure.class);
    }

    private static List<String> ids(List<DerivedProcedures.Derived> derived) {
        return derived.stream().map(each -> each.procedure().getId()).toList();
    }

    @Test
    void questionsNameTheNumbersOfThePlan() {
        derived().edit().apply();
        Procedure radio = procedure("procedure-radio-920");
        assertEquals("""
            スマートブイ　2台　南側の海域（宇和海、例示）（海上）　LoRa、周波数 920 MHz、出力 20 mW
            陸上ゲートウェイ　1台　港の荷さばき所（例示）（陸上）　LoRa、周波数 920 MHz、出力 20 mW\
            """, radio.getPreparedJa());
        assertEquals(
                List.of("allocation-buoy-south", "allocation-gateway"),
                radio.getConcerns().stream().map(element -> element.getId()).toList());
        assertTrue(
                procedure("procedure-radio-mobile").getPreparedEn().contains("LTE, band 800 MHz, output power 200 mW"));
    }

    @Test
    void whatHasAlreadyBeenDerivedIsNotDerivedAgain() {
        derived().edit().apply();
        plan = project.saved(plan);
        DerivedProcedures again = derived();
        assertTrue(again.edit().isEmpty());
        assertEquals(List.of(), again.added());
        assertEquals(List.of(), again.renewed());
        assertFalse(again.unchanged().isEmpty());
    }

    @Test
    void anotherChoiceIsShownBeforeAnythingChanges() {
        derived().edit().apply();
        Procedure mobile = procedure("procedure-radio-mobile");
        mobile.setState(ProcedureState.ASKED);
        mobile.setQuestionJa("自分たちの質問");
        Interface lora = plan.getAllocations().get(1).getChosenInterface();
        plan.getAllocations().get(0).setChosenInterface(lora);
        Project.element(plan, "allocation-catch-terminal", Allocation.class).setQuantity(0);
        DerivedProcedures next = derived();
        assertEquals(List.of(mobile), next.uncalledFor());
        assertTrue(ids(next.renewed()).contains("procedure-radio-920"));
        assertFalse(mobile.isUncalledFor());

        next.edit().apply();
        assertTrue(mobile.isUncalledFor());
        assertEquals(ProcedureState.ASKED, mobile.getState());
        assertEquals("自分たちの質問", mobile.getQuestionJa());
        assertEquals(3, procedure("procedure-radio-920").getConcerns().size());
        assertTrue(derived().edit().isEmpty());
    }

    @Test
    void aProcedureThatIsCalledForAgainIsNoLongerMarked() {
        Procedure radio = procedure("procedure-radio-920");
        radio.setUncalledFor(true);
        assertTrue(ids(derived().renewed()).contains("procedure-radio-920"));
        derived().edit().apply();
        assertFalse(radio.isUncalledFor());
    }

    @Test
    void procedureOfThePeopleAreLeftAlone() {
        Procedure own = procedure("procedure-sea-area");
        DerivedProcedures derived = derived();
        derived.edit().apply();
        assertFalse(derived.uncalledFor().contains(own));
        assertTrue(own.getConcerns().isEmpty());
        assertNull(own.getPreparedJa());
    }

    @Test
    void sitesAtSeaAndPersonalDataAreAskedAboutWithoutNamingALawOrOffice() {
        List<String> added = ids(derived().added());
        assertTrue(added.contains("procedure-sea-site"));
        derived().edit().apply();
        Procedure sea = procedure("procedure-sea-site");
        assertNull(sea.getOffice());
        assertNull(sea.getPhone());
        assertEquals(
                List.of("allocation-buoy-north", "allocation-buoy-south"),
                sea.getConcerns().stream().map(element -> element.getId()).toList());
    }

    @Test
    void personalDataThatFlowAreNamedWithPurposeAndRetention() {
        derived().edit().apply();
        Procedure personal = procedure("procedure-personal-data");
        assertTrue(personal.getConcerns().stream().anyMatch(element -> "flow-catch-platform".equals(element.getId())));
        assertTrue(personal.getPreparedJa().contains("保存期間 3年"), personal.getPreparedJa());
        assertTrue(personal.getPreparedEn().contains("kept 3 years"), personal.getPreparedEn());
    }

    @Test
    void aPlanWithoutSitesAtSeaIsNotAskedAboutTheSea() throws IOException {
        project.edit("ikata.plan", text -> text.replace("kind=\"sea\"", "kind=\"land\""));
        plan = project.plan("ikata.plan");
        assertFalse(ids(derived().added()).contains("procedure-sea-site"));
    }

    @Test
    void derivingCanBeUndoneAndRedone() {
        int before = plan.getProcedures().size();
        Command command = derived().edit().command();
        assertTrue(command.canExecute());
        command.execute();
        int after = plan.getProcedures().size();
        assertTrue(after > before);
        command.undo();
        assertEquals(before, plan.getProcedures().size());
        assertNull(procedure("procedure-radio-920").getPreparedJa());
        command.redo();
        assertEquals(after, plan.getProcedures().size());
    }

    @Test
    void equipmentWithoutAChosenInterfaceIsAskedAboutWithAllItsInterfaces() {
        plan.getAllocations().get(0).setChosenInterface(null);
        derived().edit().apply();
        String prepared = procedure("procedure-radio-920").getPreparedJa();
        assertTrue(prepared.contains("通信方式は未定（候補: LoRa、周波数 920 MHz、出力 20 mW / SIGFOX"), prepared);
        assertTrue(procedure("procedure-radio-mobile").getPreparedJa().contains("出力 未確認"));
    }
}
