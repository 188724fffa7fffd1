// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.errors.MinatoException;
import org.minato.word.WordMerge;

class DocumentsTest {
    private static final String R9 = "documents/漁獲量予測に必要なデータの取扱いに関するガイドライン_伊方町.docx";
    private static final GenerateOptions ONLY =
            GenerateOptions.in(Locale.JAPANESE, FisheryExample.DAY).only(Set.of("documents"));

    private static String text(FisheryExample example) throws IOException {
        return String.join("\n", WordMerge.normalForm(Files.readAllBytes(example.output(R9))));
    }

    private static void assertHolds(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), () -> part + " is not in\n" + text);
        }
    }

    @Test
    void theGuidelineSaysWhatIsAskedWhatIsStatedAndWhereItComesFrom(@TempDir Path folder) throws IOException {
        FisheryExample example = new FisheryExample(folder);
        example.generate(ONLY);
        String text = text(example);
        assertHolds(
                text,
                "title||漁獲量予測に必要なデータの取扱いに関するガイドライン",
                "subtitle||伊方町（案）",
                "2026年11月22日現在のものです",
                "最新の法令と原典を確認してください",
                "早稲田大学（予定/見込み）",
                "quote||クラウドサービスで蓄積・解析される漁業ビッグデータへのアクセス権限\n［概要のみ。出典：MIC 8（2017年4月25日時点）］",
                "地元の漁業協同組合（例示）",
                "本人の記録に限る",
                "海洋データAPI",
                "10年",
                "権限の付与と取消しは、データを保有する組織が決め",
                "データ利用に関する取決め（案）第1号",
                "caption||必要な証拠",
                "2030年3月31日",
                "heading 1||7　適合状況一覧");
        assertFalse(text.contains("null"), text);
    }

    @Test
    void aRuleBookOfTheProjectAmendsWhatTheGuidelineSays(@TempDir Path folder) throws IOException {
        FisheryExample example = new FisheryExample(folder);
        Path book = Files.writeString(folder.resolve("town.rulebook"), """
            <?xml version="1.0" encoding="UTF-8"?>
            <rules:RuleBook xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:rules="urn:minato:rules:1" formatVersion="1" id="town" nameJa="町の変更">
              <amendments id="a" ruleBook="fisheries.r9" element="r9-1" feature="nameJa" value="町が決める権限"/>
            </rules:RuleBook>
            """);
        example.generate(ONLY);
        assertFalse(text(example).contains("町が決める権限"));
        example.generate(ONLY, book);
        assertHolds(text(example), "町が決める権限");
    }

    @Test
    void aMissingRetentionPeriodBecomesAFieldToFillInAndAnOpenItem(@TempDir Path folder) throws IOException {
        FisheryExample example = new FisheryExample(folder);
        example.edit(
                "ikata.plan",
                plan -> plan.replaceFirst("(?s)<settings\\s+id=\"setting-retention-catch\".*?</settings>", ""));
        example.edit(
                "smart-fishery.refmodel",
                model -> model.replaceFirst("(?s)(id=\"catch-record\"[^>]*?)\\s+retention=\"[^\"]*\"", "$1"));
        example.generate(ONLY);
        String text = text(example);
        String cells = text.replace("\r\tminato cell||", "／");
        assertHolds(cells, "漁獲データ（個人別）／個人情報／漁業ビッグデータの蓄積／【要記入】／個人情報でない形に変換");
        assertHolds(cells, "規定3　データの保存期間／未決定／", "／【要記入：担当、期限】");
    }

    @Test
    void onlyAQuestionThatTheModelDoesNotAnswerAsksToBeFilledIn(@TempDir Path folder) throws IOException {
        FisheryExample example = new FisheryExample(folder);
        example.generate(ONLY);
        Path r8 = example.output("documents/海上で運用するスマートブイで安定的な通信を実現するためのガイドライン_伊方町.docx");
        List<String> blocks = WordMerge.normalForm(Files.readAllBytes(r8));
        List<String> fields = new ArrayList<>();
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i).contains("【要記入：上の問いへの回答】")) {
                fields.add(blocks.get(i - 1));
            }
        }
        assertEquals(List.of("heading 3||問い：周波数や出力を変えるときは、だれが判断し、どう設定しますか。"), fields);
        assertHolds(String.join("\n", blocks).replace("\r\tminato cell||", "／"), "スマートブイ／電池交換／");
    }

    @Test
    void theSamePlanGivesTheSameBytes(@TempDir Path one, @TempDir Path two) throws IOException {
        FisheryExample first = new FisheryExample(one);
        FisheryExample second = new FisheryExample(two);
        first.generate();
        second.generate();
        try (var files = Files.walk(first.output())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path other =
                        second.output().resolve(first.output().relativize(file).toString());
                assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(other), file.toString());
            }
        }
    }

    @Test
    void editsSurviveThreeRoundsOfGenerating(@TempDir Path folder) throws IOException {
        FisheryExample example = new FisheryExample(folder);
        example.generate(ONLY);
        edit(example, "参照モデルの役割を、この地域では次の組織が担います。", "この地域では、次の組織が協議会をつくって担います。");
        String[] places = {"例示の町", "見本の町", "試しの町"};
        for (String place : places) {
            example.edit(
                    "ikata.plan",
                    plan -> plan.replaceFirst("(id=\"org-town\"[^>]*?nameJa=\")[^\"]*\"", "$1" + place + "\""));
            assertEquals(Outcome.MERGED, FisheryExample.outcome(example.generate(ONLY), R9));
            assertHolds(text(example), "次の組織が協議会をつくって担います。", place);
        }
        edit(example, "試しの町", "職員が直した町");
        example.edit(
                "ikata.plan",
                plan -> plan.replaceFirst("(id=\"org-town\"[^>]*?nameJa=\")[^\"]*\"", "$1" + "別の町" + "\""));
        GenerationReport report = example.generate(ONLY);
        assertEquals(Outcome.CONFLICT, FisheryExample.outcome(report, R9));
        assertHolds(text(example), "職員が直した町");
        assertTrue(Files.exists(example.output(R9.replace(".docx", ".new.docx"))));
    }

    @Test
    void aParagraphEditedAndSavedByLibreOfficeSurvives(@TempDir Path folder) throws Exception {
        FisheryExample example = new FisheryExample(folder);
        example.generate(ONLY);
        edit(example, "条項の番号は原典になく、Minatoが付けた。原典は長さを示していない。", "保存期間の長さは、町と組合の協議で決めました。");
        saveWithLibreOffice(example.output(R9), folder);
        byte[] saved = Files.readAllBytes(example.output(R9));

        GenerationReport unchanged = example.generate(ONLY);
        assertEquals(Outcome.KEPT, FisheryExample.outcome(unchanged, R9));
        String detail = unchanged.files().stream()
                .filter(entry -> entry.path().equals(R9))
                .findFirst()
                .orElseThrow()
                .detail()
                .ja();
        assertTrue(detail.matches("変更なし \\d{2,} か所、更新 0 か所、編集を維持 1 か所、追加 0 か所、削除 0 か所"), detail);
        assertArrayEquals(saved, Files.readAllBytes(example.output(R9)));

        example.edit("ikata.plan", plan -> plan.replaceFirst("(id=\"org-town\"[^>]*?nameJa=\")[^\"]*\"", "$1新しい町名\""));
        assertEquals(Outcome.MERGED, FisheryExample.outcome(example.generate(ONLY), R9));
        assertHolds(text(example), "保存期間の長さは、町と組合の協議で決めました。", "新しい町名");
    }

    @Test
    void theDocumentIsInEnglishWhereAsked(@TempDir Path folder) throws IOException {
        FisheryExample example = new FisheryExample(folder);
        example.generate(GenerateOptions.in(Locale.ENGLISH, FisheryExample.DAY).only(Set.of("documents")));
        Path file = example.output("documents/Guideline-on-handling-the-data-needed-to-forecast-catches_Ikata.docx");
        String text = String.join("\n", WordMerge.normalForm(Files.readAllBytes(file)));
        assertHolds(text, "subtitle||Ikata (draft)", "Check today's law", "heading 1||7  Conformance matrix");
    }

    @Test
    void anUnknownKindIsNamedWithThoseThereAre(@TempDir Path folder) throws IOException {
        FisheryExample example = new FisheryExample(folder);
        MinatoException thrown =
                assertThrows(MinatoException.class, () -> example.generate(ONLY.only(Set.of("posters"))));
        assertEquals(
                "次の中から選んでください：documents, inventory, templates, things",
                thrown.remedy().ja());
    }

    private static void edit(FisheryExample example, String old, String replacement) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean found = false;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(example.output(R9))));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                String xml = new String(content, StandardCharsets.UTF_8);
                if (entry.getName().equals("word/document.xml") && xml.contains(old)) {
                    found = true;
                    content = xml.replace(old, replacement).getBytes(StandardCharsets.UTF_8);
                }
                out.write(content);
                out.closeEntry();
            }
        }
        assertTrue(found, old);
        Files.write(example.output(R9), bytes.toByteArray());
    }

    private static void saveWithLibreOffice(Path document, Path folder) throws IOException, InterruptedException {
        Path saved = Files.createDirectories(folder.resolve("saved"));
        Path copy = Files.copy(document, folder.resolve("document.docx"));
        Process process;
        try {
            process = new ProcessBuilder(
                            "soffice",
                            "--headless",
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--convert-to",
                            "docx:MS Word 2007 XML",
                            "--outdir",
                            saved.toString(),
                            copy.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
        } catch (IOException e) {
            throw new AssertionError(
                    "LibreOffice is missing: install it, for instance with apt-get install libreoffice-writer-nogui",
                    e);
        }
        assertTrue(process.waitFor(3, TimeUnit.MINUTES), "LibreOffice did not end");
        Path result = saved.resolve("document.docx");
        assertTrue(Files.exists(result), () -> "LibreOffice saved nothing");
        Files.copy(result, document, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
