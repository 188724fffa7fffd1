// SPDX-License-Identifier: EPL-2.0
package org.minato.word;

import java.util.List;
import java.util.Locale;

/** A document with every kind of block, in variants. */
final class SampleDocument {
    static final Locale JA = Locale.JAPANESE;

    private SampleDocument() {}

    static WordDocument.Builder start() {
        return new WordDocument.Builder()
                .paragraph("title", ParagraphStyle.TITLE, Text.of("漁獲量予測に必要なデータの取扱いに関するガイドライン"))
                .paragraph("subtitle", ParagraphStyle.SUBTITLE, Text.of("伊方町"))
                .heading("h1", 1, "1　アクセス権限")
                .paragraph("p1", Text.of("この章では、漁業ビッグデータを").strong("だれが").plain("使えるかを定めます。"))
                .paragraph(
                        "q1", ParagraphStyle.QUOTE, Text.of("漁業ビッグデータへのアクセス権限").note("（出典：MIC 8）"))
                .paragraph("b1", ParagraphStyle.BULLET, Text.of("漁業協同組合は、読み出しができます。"))
                .paragraph("b2", ParagraphStyle.BULLET, Text.of("大学は、読み出しと書き込みができます。"))
                .paragraph("c1", ParagraphStyle.CAPTION, Text.of("表1　アクセス権限"));
    }

    static Block.Table table(String secondCell) {
        return new Block.Table(
                "t1",
                List.of(column("主体", 2), column("データ", 3), column("操作", 2), column("条件", 3)),
                List.of(
                        row("t1.coop", "漁業協同組合", "漁獲データ", "読み出し", "条件なし"),
                        row("t1.univ", "大学", secondCell, "読み出し\n書き込み", "研究に限る"),
                        new Block.Row(
                                "t1.town",
                                List.of(Text.of("町"), Text.of("海洋データ"), Text.of("管理"), Text.field("【要記入】")))));
    }

    private static Block.Column column(String title, int share) {
        return new Block.Column(Text.of(title), share);
    }

    static Block.Row row(String key, String... cells) {
        return new Block.Row(key, List.of(cells).stream().map(Text::of).toList());
    }

    static WordDocument.Builder end(WordDocument.Builder builder) {
        return builder.heading("h2", 2, "2　保存期間")
                .paragraph(
                        "p2",
                        Text.of("保存期間は").then("【要記入：保存期間】", Emphasis.FIELD).plain("とします。"))
                .heading("h3", 3, "2.1　備考")
                .paragraph("n1", ParagraphStyle.NOTE, Text.of("2017年4月時点の資料によります。　最新の法令を確認してください。"));
    }

    static WordDocument document() {
        return build(end(start().add(table("漁獲予測データ"))));
    }

    static WordDocument build(WordDocument.Builder builder) {
        return builder.build("漁獲量予測データの取扱い", "伊方町　漁獲量予測データの取扱い", JA);
    }
}
