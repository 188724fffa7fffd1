// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.model.base.Standing;
import org.minato.model.domain.ProcedureTemplate;
import org.minato.model.domain.TechnologyProfile;
import org.minato.model.rules.Clause;
import org.minato.model.rules.Modality;
import org.minato.rules.ClauseState;

class LpwaTest {

    private static final List<String> PHONES = List.of("03-5253-5896", "03-5253-5893", "03-5253-5836", "03-5253-5854");

    private final Common common = new Common();

    @TempDir
    Path folder = Path.of("");

    @Test
    void theTechnologiesHaveTheirPrintedValues() {
        assertEquals(
                List.of(
                        "SIGFOX 920MHz帯（免許不要の周波数帯） 100bps 600bps 数km～数十km",
                        "LoRa 920MHz帯（免許不要の周波数帯） 250bps～50kbps程度 250bps～50kbps程度 数km～十数km",
                        "Wi-SUN 920MHz帯（免許不要の周波数帯） 400Kbps 400Kbps ～1km",
                        "eMTC 既存の携帯電話の帯域 1Mbps（全二重）、300kbps（半二重） 800kbps 対LTE+15dBの拡張",
                        "NB-IoT 既存の携帯電話の帯域 62kbps（注）移動局１台あたり 21kbps（注）移動局１台あたり 対LTE+23dBの拡張"),
                common.descriptor().getTechnologies().stream()
                        .map(LpwaTest::printed)
                        .toList());
    }

    private static String printed(TechnologyProfile profile) {
        return String.join(
                " ",
                profile.getNameJa(),
                profile.getBand(),
                profile.getUplink(),
                profile.getDownlink(),
                profile.getCoverage());
    }

    @Test
    void proceduresAskTheOfficeAndNeverClaimThatSomethingIsRequired() {
        List<ProcedureTemplate> procedures = common.descriptor().getProcedures().stream()
                .filter(procedure -> procedure.getStanding() == Standing.QUOTED)
                .toList();
        assertEquals(
                PHONES, procedures.stream().map(ProcedureTemplate::getPhone).toList());
        assertTrue(procedures.stream()
                .allMatch(procedure -> procedure.getQuestionJa().contains("必要となる場合があります")));
        List<Clause> clauses = common.clauses("lpwa")
                .filter(clause -> clause.getModality() == Modality.MAY)
                .toList();
        assertEquals(
                PHONES,
                clauses.stream()
                        .map(clause -> clause.getTextJa().replaceAll(".*電話([-0-9]+)）$", "$1"))
                        .toList());
        assertTrue(clauses.stream().allMatch(clause -> clause.getTextJa().contains("必要となる場合がある")));
        assertFalse(Stream.concat(
                        clauses.stream().map(Clause::getTextEn),
                        procedures.stream().map(ProcedureTemplate::getQuestionEn))
                .anyMatch(text -> text.contains("required") || text.contains("must")));
    }

    @Test
    void whatNoSourcePrintsNamesNeitherLawNorOffice() {
        List<ProcedureTemplate> ours = common.descriptor().getProcedures().stream()
                .filter(procedure -> procedure.getStanding() != Standing.QUOTED)
                .toList();
        assertEquals(
                List.of("procedure-sea-site", "procedure-personal-data"),
                ours.stream().map(ProcedureTemplate::getId).toList());
        assertTrue(ours.stream()
                .allMatch(procedure -> procedure.getAuthority() == null
                        && procedure.getOffice() == null
                        && procedure.getPhone() == null
                        && procedure.getQuestionJa().contains("必要な手続があるかどうか")));
    }

    @Test
    void aProcedureIsOpenUntilTheOfficeHasBeenAsked() throws IOException {
        Path example = Common.ROOT.resolve("examples/fisheries");
        Files.copy(example.resolve("smart-fishery.refmodel"), folder.resolve("smart-fishery.refmodel"));
        String plan = Files.readString(example.resolve("ikata.plan"));
        assertEquals(ClauseState.OPEN, state(plan));
        assertEquals(
                ClauseState.MET,
                state(plan.replace("id=\"procedure-radio-920\"", "id=\"procedure-radio-920\" state=\"notNeeded\"")));
    }

    private ClauseState state(String plan) throws IOException {
        return common.check("lpwa", Files.writeString(folder.resolve("x.plan"), plan), Common.DAY).stream()
                .filter(clause -> clause.key().endsWith("#radio-920"))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
