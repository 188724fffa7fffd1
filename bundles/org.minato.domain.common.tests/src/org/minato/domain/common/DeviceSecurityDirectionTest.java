// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.core.finding.Severity;
import org.minato.model.base.Answer;
import org.minato.model.rules.LifeCyclePhase;

class DeviceSecurityDirectionTest {

    private final Common common = new Common();

    @TempDir
    Path folder = Path.of("");

    @Test
    void itIsUnderReviewAndDoesNotBind() {
        var book = common.book("device-security-direction");
        assertEquals(LifeCyclePhase.UNDER_REVIEW, book.getPhase());
        assertEquals(Answer.NO, book.getBinding());
        assertTrue(book.getEvents().stream().noneMatch(event -> event.getPhase() == LifeCyclePhase.PUBLISHED));
    }

    @Test
    void whatItFindsIsInformationOnly() throws IOException {
        List<Finding> findings = common.check("device-security-direction", folder, Common.DAY, """
            <nodes xsi:type="refmodel:Device" id="device" nameJa="機器" nameEn="Device">
              <interfaces id="way" nameJa="口" nameEn="Way"/>
              <security id="security" initialPassword="shared"/>
            </nodes>
            """).stream()
                .flatMap(clause -> clause.findings().stream())
                .toList();
        assertTrue(findings.stream().anyMatch(finding -> finding.kind() == FindingKind.VIOLATION));
        assertTrue(findings.stream().allMatch(finding -> finding.severity() == Severity.INFO), findings.toString());
    }
}
