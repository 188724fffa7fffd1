// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.report;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.minato.benchmark.internal.run.Contestant;
import org.minato.core.text.Texts;

/** The table of one size: each phase with what it is compared to, the ratio, the goal, and whether it is reached. */
final class SizeReport {
    private static final double CHECK_TO_JAVA = 3;
    private static final double EVL_TO_CHECK = 20;
    private static final double FILES_TO_EMF = 1.5;
    private static final long EDIT_NANOS = 300_000;
    private static final long HEAP_BYTES = 86L * 1024 * 1024;

    private final Texts texts = Texts.of(SizeReport.class);
    private final Table table = new Table();
    private final Forks forks;
    private final Locale locale;

    SizeReport(Forks forks, Locale locale) {
        this.forks = forks;
        this.locale = locale;
    }

    private String text(String key, Object... arguments) {
        return texts.get(key, arguments).in(locale);
    }

    @Override
    public String toString() {
        table.add(
                text("column.phase"),
                "Minato",
                text("column.other"),
                "",
                text("column.ratio"),
                text("column.goal"),
                "");
        slower("load", Contestant.MINATO_FILES, "load", Contestant.EMF_FILES, "EMF", FILES_TO_EMF);
        slower("save", Contestant.MINATO_FILES, "save", Contestant.EMF_FILES, "EMF", FILES_TO_EMF);
        slower("index", Contestant.MINATO, "index", Contestant.JAVA, "Java", 0);
        slower("check.cold", Contestant.MINATO, "check.cold", Contestant.JAVA, "Java", 0);
        slower("check", Contestant.MINATO, "check", Contestant.JAVA, "Java", CHECK_TO_JAVA);
        faster(Contestant.EVL, "EVL");
        faster(Contestant.EVL_PARALLEL, text("evl.parallel"));
        plain(Contestant.MINATO, "check.all");
        plain(Contestant.MINATO_LIVE, "start");
        edits("attribute", EDIT_NANOS);
        edits("reference", EDIT_NANOS);
        edits("reachability", 0);
        plain(Contestant.MINATO_LIVE, "bulk");
        plain(Contestant.MINATO_LIVE, "bulk.undo");
        heap();
        return table.toString();
    }

    private void slower(String row, Contestant minato, String name, Contestant other, String otherName, double goal) {
        OptionalLong mine = forks.median(minato, name);
        OptionalLong theirs = forks.median(other, name);
        if (mine.isPresent() && theirs.isPresent()) {
            double ratio = (double) mine.getAsLong() / theirs.getAsLong();
            table.add(
                    text("row." + row),
                    Amount.millis(mine),
                    otherName,
                    Amount.millis(theirs),
                    Amount.times(ratio),
                    goal > 0 ? "≤ " + Amount.times(goal) : "",
                    goal > 0 ? verdict(ratio <= goal) : "");
        }
    }

    private void faster(Contestant other, String otherName) {
        OptionalLong mine = forks.median(Contestant.MINATO, "check");
        OptionalLong theirs = forks.median(other, "check");
        if (mine.isPresent() && theirs.isPresent()) {
            double ratio = (double) theirs.getAsLong() / mine.getAsLong();
            table.add(
                    text("row.faster"),
                    Amount.millis(mine),
                    otherName,
                    Amount.millis(theirs),
                    Amount.times(ratio),
                    "≥ " + Amount.times(EVL_TO_CHECK),
                    verdict(ratio >= EVL_TO_CHECK));
        }
    }

    private void plain(Contestant contestant, String name) {
        OptionalLong mine = forks.median(contestant, name);
        if (mine.isPresent()) {
            table.add(text("row." + name), Amount.millis(mine));
        }
    }

    /** One line for the edits of a kind and one for their undo: median, 99th percentile, largest. */
    private void edits(String kind, long goal) {
        for (String way : List.of("edit.", "undo.")) {
            OptionalLong late = forks.median(Contestant.MINATO_LIVE, way + kind + ".p99");
            if (late.isPresent()) {
                table.add(
                        text("row." + way + kind),
                        Amount.millis(late),
                        "p50 " + Amount.millis(forks.median(Contestant.MINATO_LIVE, way + kind + ".p50")),
                        "max " + Amount.millis(forks.median(Contestant.MINATO_LIVE, way + kind + ".max")),
                        "",
                        goal > 0 ? "< " + Amount.millis(OptionalLong.of(goal)) : "",
                        goal > 0 ? verdict(late.getAsLong() < goal) : "");
            }
        }
    }

    private void heap() {
        OptionalLong extra = forks.median(Contestant.MINATO_LIVE, "heap");
        if (extra.isPresent()) {
            table.add(
                    text("row.heap"),
                    Amount.megabytes(extra),
                    text("heap.model"),
                    Amount.megabytes(forks.median(Contestant.MINATO_LIVE, "heap.model")),
                    "",
                    "< " + Amount.megabytes(OptionalLong.of(HEAP_BYTES)),
                    verdict(extra.getAsLong() < HEAP_BYTES));
        }
    }

    private String verdict(boolean reached) {
        return text(reached ? "reached" : "missed");
    }
}
