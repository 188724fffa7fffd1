// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.text.LocalizedText;
import org.minato.model.base.Answer;
import org.minato.model.base.Quantity;
import org.minato.model.base.Standing;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.ChoiceReason;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.NeedKind;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.ReasonAspect;
import org.minato.model.deployment.ReasonOrigin;
import org.minato.model.deployment.SiteNeed;
import org.minato.planning.Project;

class InterfaceChoiceTest {
    private final Project project;
    private Plan plan;
    private final Allocation buoys;

    InterfaceChoiceTest(@TempDir Path folder) throws IOException {
        project = new Project(folder, "fisheries");
        plan = project.plan("ikata.plan");
        buoys = Project.element(plan, "allocation-buoy-north", Allocation.class);
    }

    private void need(NeedKind kind, String value) {
        SiteNeed need = DeploymentFactory.eINSTANCE.createSiteNeed();
        need.setId("need-" + kind.getLiteral());
        need.setKind(kind);
        need.setOrigin(ReasonOrigin.ENTERED);
        if (!value.isEmpty()) {
            need.setValue(Quantity.parse(value));
        }
        buoys.getSite().getNeeds().add(need);
    }

    private List<Candidate> candidates() {
        return new InterfaceChoice(buoys, project.domains()).candidates();
    }

    private Candidate candidate(String way) {
        return candidates().stream()
                .filter(each -> each.way().getId().equals(way))
                .findFirst()
                .orElseThrow();
    }

    private static Point point(Candidate candidate, ReasonAspect aspect) {
        return candidate.points().stream()
                .filter(each -> each.aspect() == aspect)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutNeedsNothingIsJudgedAndTheOrderIsThatOfTheModel() {
        assertEquals(
                List.of("buoy-lora", "buoy-sigfox", "buoy-emtc", "buoy-nb-iot", "buoy-lte"),
                candidates().stream().map(each -> each.way().getId()).toList());
        assertTrue(candidates().stream().allMatch(each -> each.verdict() == Answer.UNKNOWN));
    }

    @Test
    void whatASourcePrintsIsQuotedWithItsPlaceAndComparedWithWhatTheSiteNeeds() {
        need(NeedKind.UPLINK_RATE, "200 bps");
        Point lora = point(candidate("buoy-lora"), ReasonAspect.UPLINK_RATE);
        assertEquals(Answer.YES, lora.fits());
        assertEquals(ReasonOrigin.PRINTED, lora.origin());
        assertEquals("MIC 28", lora.citation().orElseThrow());
        assertEquals(Standing.INFERRED, lora.standing());
        assertEquals(
                "上りの速度（出典の記載）: 250bps～50kbps程度。必要な条件 200 bps（利用者の記入） を満たします。",
                lora.text().ja());
        assertEquals(
                Answer.NO,
                point(candidate("buoy-sigfox"), ReasonAspect.UPLINK_RATE).fits());
        assertEquals(
                "buoy-sigfox", candidates().get(candidates().size() - 1).way().getId());
    }

    @Test
    void whatTheSourcesDoNotSayStaysUnknown() {
        need(NeedKind.UPLINK_RATE, "10 kbps");
        need(NeedKind.COVERAGE, "5 km");
        need(NeedKind.POWER, "5 W");
        Candidate lora = candidate("buoy-lora");
        assertEquals(Answer.UNKNOWN, point(lora, ReasonAspect.UPLINK_RATE).fits());
        assertEquals(Answer.UNKNOWN, point(lora, ReasonAspect.COVERAGE).fits());
        assertTrue(point(lora, ReasonAspect.COVERAGE).text().ja().contains("数km～十数km"));
        assertEquals(ReasonOrigin.UNKNOWN, point(lora, ReasonAspect.POWER).origin());
        Candidate lte = candidate("buoy-lte");
        assertEquals(ReasonOrigin.UNKNOWN, point(lte, ReasonAspect.COVERAGE).origin());
        assertEquals(ReasonOrigin.UNKNOWN, point(lte, ReasonAspect.LICENCE).origin());
        assertEquals(Answer.UNKNOWN, lte.verdict());
    }

    @Test
    void aBandIsCalledFreeOfLicenceOnlyInTheWordsOfTheSource() {
        need(NeedKind.LICENCE_FREE, "");
        assertEquals(Answer.YES, candidate("buoy-lora").verdict());
        Point mobile = point(candidate("buoy-emtc"), ReasonAspect.LICENCE);
        assertEquals(Answer.UNKNOWN, mobile.fits());
        assertTrue(mobile.text().en().contains("does not say"), mobile.text()::en);
        assertTrue(
                point(candidate("buoy-lora"), ReasonAspect.LICENCE).text().ja().contains("手続が要らないという意味ではありません"));
    }

    @Test
    void choosingRecordsEveryPointWithItsOrigin() {
        need(NeedKind.UPLINK_RATE, "200 bps");
        InterfaceChoice choice = new InterfaceChoice(buoys, project.domains());
        Candidate lora = candidate("buoy-lora");
        choice.choose(lora, Optional.empty()).apply();
        plan = project.saved(plan);
        Allocation saved = Project.element(plan, "allocation-buoy-north", Allocation.class);
        assertEquals("buoy-lora", saved.getChosenInterface().getId());
        assertEquals(ReasonOrigin.PRINTED, saved.getReasonOrigin());
        assertTrue(saved.getReasonJa().contains("250bps"));
        assertEquals(lora.points().size(), saved.getReasons().size());
        ChoiceReason rate = saved.getReasons().stream()
                .filter(each -> each.getAspect() == ReasonAspect.UPLINK_RATE)
                .findFirst()
                .orElseThrow();
        assertEquals("MIC 28", rate.getCitation());
        assertEquals(Answer.YES, rate.getFits());
    }

    @Test
    void aReasonOfOnesOwnIsEnteredAndAChoiceWithoutReasonStaysUnknown() {
        InterfaceChoice choice = new InterfaceChoice(buoys, project.domains());
        choice.choose(candidate("buoy-lora"), Optional.of(new LocalizedText("前から使っている", "In use already")))
                .apply();
        assertEquals(ReasonOrigin.ENTERED, buoys.getReasonOrigin());
        assertEquals("前から使っている", buoys.getReasonJa());
        choice.choose(candidate("buoy-lora"), Optional.empty()).apply();
        assertEquals(ReasonOrigin.UNKNOWN, buoys.getReasonOrigin());
        assertFalse(buoys.eIsSet(buoys.eClass().getEStructuralFeature("reasonJa")));
    }

    @Test
    void aChoiceCanBeUndoneAndRedone() {
        String before = buoys.getReasonJa();
        Command command = new InterfaceChoice(buoys, project.domains())
                .choose(candidate("buoy-lora"), Optional.empty())
                .command();
        command.execute();
        assertEquals("buoy-lora", buoys.getChosenInterface().getId());
        command.undo();
        assertEquals("buoy-lte", buoys.getChosenInterface().getId());
        assertEquals(before, buoys.getReasonJa());
        assertEquals(List.of(), buoys.getReasons());
        command.redo();
        assertEquals("buoy-lora", buoys.getChosenInterface().getId());
        assertFalse(buoys.getReasons().isEmpty());
    }
}
