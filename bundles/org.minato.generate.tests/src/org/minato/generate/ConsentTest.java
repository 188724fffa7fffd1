// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Consent forms, procedures for stopping, notices and the brief, as drawn up from the fishery example. */
class ConsentTest {
    private static @Nullable ExamplePlans examples;

    @BeforeAll
    static void open() throws IOException {
        examples = new ExamplePlans();
    }

    @AfterAll
    static void close() {
        examples = null;
    }

    /** The fishery example in a folder of its own. */
    private static Path copy(Path folder) throws IOException {
        Path source = ExamplePlans.root().resolve("examples/fisheries");
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return folder.resolve("ikata.plan");
    }

    private static void edit(Path file, String pattern, String replacement) throws IOException {
        String before = Files.readString(file);
        String after = before.replaceAll(pattern, replacement);
        assertFalse(before.equals(after), pattern);
        Files.writeString(file, after);
    }

    private static Map<String, byte[]> make(Path plan, Locale locale) throws IOException {
        return Objects.requireNonNull(examples).generate(plan, locale, plan.resolveSibling("out"));
    }

    private static String page(Map<String, byte[]> files, String beginning) {
        String path = "documents/" + beginning;
        List<String> found = files.keySet().stream()
                .filter(file -> file.startsWith(path) && file.endsWith(".html"))
                .toList();
        assertEquals(1, found.size(), () -> beginning + " in " + files.keySet());
        assertTrue(files.containsKey(found.get(0).replace(".html", ".docx")));
        return ExamplePlans.text(Objects.requireNonNull(files.get(found.get(0))));
    }

    private static void assertHolds(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), () -> part + " is not in\n" + text);
        }
    }

    @Test
    void theFormSaysWhoUsesWhatForWhatAndForHowLong(@TempDir Path folder) throws IOException {
        String form = page(make(copy(folder), Locale.JAPANESE), "データの利用についての説明と同意書");
        assertHolds(
                form,
                "漁獲データ（個人別）",
                "漁業者番号",
                "個人情報",
                "3年",
                "漁獲の予測（集計して使う）",
                "地元の漁業協同組合（例示）",
                "ブイと基盤の運用事業者（例示）",
                "本人の同意",
                "求めに応じて止めます",
                "<mark>【要記入：連絡先】</mark>",
                "<mark>【要記入：申出の方法】</mark>",
                "最新の法令と条例");
        assertFalse(form.contains("潮流データ"), "data that are about nobody need no consent");
        assertFalse(form.contains("KDDI") || form.contains("東松島"), "names of the demonstration are not the region's");
    }

    @Test
    void whatNoBodyPlaysIsLeftToPeople(@TempDir Path folder) throws IOException {
        Path plan = copy(folder);
        edit(plan, "(?s)<bindings\\s.*?</bindings>", "");
        Map<String, byte[]> files = make(plan, Locale.JAPANESE);
        String form = page(files, "データの利用についての説明と同意書");
        assertHolds(form, "【要記入：データを取得する組織】", "【要記入：問合せ先の組織、部署、連絡先】");
        assertFalse(form.contains("KDDI") || form.contains("実証では"), form);
        assertHolds(page(files, "決裁用の概要"), "【要記入：署名する組織】");
        assertHolds(page(files, "記入が必要な箇所の一覧"), "データを取得する組織", "担う組織");
    }

    @Test
    void flowsThatCanBeRefusedOrAreOnlyNotifiedGiveANotice(@TempDir Path folder) throws IOException {
        Path plan = copy(folder);
        edit(folder.resolve("smart-fishery.refmodel"), "kind=\"explicit\"", "kind=\"optOut\"");
        Map<String, byte[]> files = make(plan, Locale.JAPANESE);
        assertHolds(page(files, "データの利用についてのお知らせ"), "お申し出があれば止めます", "<li", "漁獲データの取込み");
        assertHolds(page(files, "同意の取消しと利用の停止の手続"), "オプトアウト", "止められる");
        assertTrue(files.keySet().stream().noneMatch(path -> path.contains("説明と同意書")), files.keySet()::toString);
    }

    @Test
    void flowsOfWhichNobodyKnowsWhoConsentsAreListedApart(@TempDir Path folder) throws IOException {
        Path plan = copy(folder);
        edit(folder.resolve("smart-fishery.refmodel"), "givenBy=\"fishers\"", "");
        assertHolds(page(make(plan, Locale.JAPANESE), "同意する人が決まっていない"), "漁獲データの取込み", "【要記入：同意する人】");
    }

    @Test
    void theBriefSaysAimDataOpenItemsBodiesAndDatesButNoCosts(@TempDir Path folder) throws IOException {
        Map<String, byte[]> files = make(copy(folder), Locale.JAPANESE);
        String brief = page(files, "決裁用の概要");
        assertHolds(
                brief,
                "効率的な出漁・漁獲",
                "漁獲データ（個人別）（個人情報、保存3年）",
                "40人に依頼、同意 31人、不同意 2人",
                "（未決定）",
                "故障したブイを撤去する訓練",
                "産地直送を進める地域の団体（例示）",
                "2027年6月");
        assertFalse(brief.contains("費用") || brief.contains("円"), brief);
    }

    @Test
    void formsAndBriefAreInEnglishWhereAsked(@TempDir Path folder) throws IOException {
        Map<String, byte[]> files = make(copy(folder), Locale.ENGLISH);
        assertHolds(
                page(files, "Explanation-and-consent-form"),
                "3 years",
                "stopped on request",
                "[to be filled in: contact]");
        assertHolds(page(files, "Brief-for-approval"), "asked 40, given 31", "2027-06");
        assertTrue(files.keySet().stream().noneMatch(path -> path.contains("同意")), files.keySet()::toString);
    }

    @Test
    void aTemplateOfTheProjectTakesThePlaceOfTheForm(@TempDir Path folder) throws IOException {
        Path plan = copy(folder);
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("form.template"), """
            ---
            key: minato.consent
            kind: consent
            language: ja
            title: 町の同意書
            output: documents/{{ title }}
            ---
            # 町の同意書

            {{ regions }}の様式です。
            """);
        Map<String, byte[]> files = make(plan, Locale.JAPANESE);
        assertHolds(page(files, "町の同意書"), "伊方町の様式です。");
        assertTrue(files.keySet().stream().noneMatch(path -> path.contains("説明と同意書")), files.keySet()::toString);
    }
}
