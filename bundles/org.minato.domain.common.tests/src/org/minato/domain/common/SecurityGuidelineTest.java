// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.core.finding.Severity;
import org.minato.model.base.Standing;
import org.minato.model.rules.Clause;
import org.minato.model.rules.Modality;
import org.minato.rules.ClauseState;

class SecurityGuidelineTest {

    private static final String OLD_DEVICE = """
        <nodes xsi:type="refmodel:Device" id="device" nameJa="機器" nameEn="Device">
          <interfaces id="way" nameJa="口" nameEn="Way"/>
          <security id="security" supportedUntil="2027-03"/>
        </nodes>
        """;

    private final Common common = new Common();

    @TempDir
    Path folder = Path.of("");

    @Test
    void theChaptersAreThePhasesAndTheClausesThePrintedMainPoints() {
        assertEquals(
                List.of("2 方針", "2 分析", "3 設計", "3 構築・接続", "4 運用・保守"),
                common.book("security-guideline").getChapters().stream()
                        .map(chapter -> chapter.getClauses().size() + " "
                                + chapter.getNameJa().replaceAll("：.*", ""))
                        .toList());
        assertTrue(common.clauses("security-guideline")
                .allMatch(
                        clause -> clause.getStanding() == Standing.QUOTED && clause.getModality() == Modality.SHOULD));
    }

    @Test
    void onlyTheNumberOfPointTwelveIsTheSources() {
        assertEquals(
                List.of("12"),
                common.clauses("security-guideline")
                        .filter(clause -> clause.getArticle() != null)
                        .map(Clause::getNumber)
                        .toList());
        assertTrue(common.clauses("security-guideline")
                .filter(clause -> clause.getArticle() == null)
                .allMatch(clause -> clause.getDescriptionJa().contains("Minatoが付けた")));
    }

    @Test
    void everyCheckSaysThatItIsOurReading() {
        assertTrue(common.clauses("security-guideline")
                .flatMap(clause -> clause.getChecks().stream())
                .allMatch(check -> check.getStanding() == Standing.INFERRED
                        && check.getDescriptionJa().contains("Minatoの推定")));
    }

    @Test
    void theWorstDeviceGivesWarningsButNoErrors() throws IOException {
        var severities = common.check("security-guideline", folder, Common.DAY, OLD_DEVICE).stream()
                .flatMap(clause -> clause.findings().stream())
                .map(Finding::severity)
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of(Severity.WARNING, Severity.INFO), severities);
    }

    @Test
    void supportThatHasEndedIsFoundFromTheDayAfterItsLast() throws IOException {
        assertEquals(0, ended(LocalDate.of(2027, 3, 31)));
        assertEquals(1, ended(LocalDate.of(2027, 4, 1)));
    }

    @Test
    void beforeItsPublicationTheGuidelineDoesNotApply() throws IOException {
        assertTrue(common.check("security-guideline", folder, LocalDate.of(2016, 6, 30), OLD_DEVICE).stream()
                .allMatch(clause -> clause.state() == ClauseState.NOT_APPLICABLE));
    }

    private long ended(LocalDate day) throws IOException {
        return common.check("security-guideline", folder, day, OLD_DEVICE).stream()
                .filter(clause -> clause.key().endsWith("#operation-4"))
                .flatMap(clause -> clause.findings().stream())
                .filter(finding -> finding.kind() == FindingKind.VIOLATION
                        && finding.message().ja().contains("サポートが終わっています"))
                .count();
    }
}
