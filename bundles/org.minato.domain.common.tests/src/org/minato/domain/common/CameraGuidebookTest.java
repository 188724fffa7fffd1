// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.model.base.Answer;
import org.minato.model.rules.Modality;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;

class CameraGuidebookTest {

    private final Common common = new Common();

    @TempDir
    Path folder = Path.of("");

    @Test
    void itDoesNotBindAndItsPointsAreWhatShouldBeDone() {
        assertEquals(Answer.NO, common.book("camera-guidebook").getBinding());
        assertTrue(common.clauses("camera-guidebook").allMatch(clause -> clause.getModality() == Modality.SHOULD));
    }

    @Test
    void repeatAnalysisHasEveryPrintedPoint() {
        assertEquals(
                List.of(
                        "顔特徴量データ（個人識別符号）生成後に生画像は速やかに廃棄",
                        "顔特徴量データは同一人物の２回目以降の来店の判定キーとして活用",
                        "来店履歴や購入履歴等を紐づけたリピートデータとして保存",
                        "保存期間経過後は、レコード自体を削除、もしくは個人情報ではない情報に変換",
                        "会員カード情報等と紐づけない",
                        "共同利用（法人をまたいだ利用）や第三者提供も行わない",
                        "第三者提供も行わない"),
                common.clauses("camera-guidebook")
                        .filter(clause -> clause.getNumber().startsWith("6-"))
                        .map(clause -> clause.getTextJa())
                        .toList());
    }

    @Test
    void imagesForCrimePreventionAreOutOfScope() throws IOException {
        assertEquals(List.of(), applicable(image("crime-prevention")));
        assertEquals(List.of(), applicable(image("identification")));
    }

    @Test
    void aModelSeesTheCaseOfItsImages() throws IOException {
        assertEquals(
                List.of(
                        "consideration-1",
                        "consideration-2",
                        "consideration-3",
                        "consideration-4",
                        "consideration-5",
                        "case-5"),
                applicable(image("station-dwell")));
    }

    @Test
    void withoutTheUseOfTheImagesTheCasesCannotBeDecided() throws IOException {
        List<ClauseResult> results = check("<dataSets id='image' category='common.camera-image'/>");
        assertTrue(
                results.stream()
                        .filter(clause -> clause.key().matches(".*#(case|6)-.*"))
                        .allMatch(clause -> clause.state() == ClauseState.OPEN),
                results.toString());
    }

    private static String image(String use) {
        return "<dataSets id='image' category='common.camera-image'><properties id='use' key='common.cameraUse' value='"
                + use + "'/></dataSets>";
    }

    private List<String> applicable(String elements) throws IOException {
        return check(elements).stream()
                .filter(clause -> clause.state() != ClauseState.NOT_APPLICABLE)
                .map(clause -> clause.key().replaceAll(".*#", ""))
                .toList();
    }

    private List<ClauseResult> check(String elements) throws IOException {
        return common.check("camera-guidebook", folder, Common.DAY, elements);
    }
}
