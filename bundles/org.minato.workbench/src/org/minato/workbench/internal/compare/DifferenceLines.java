// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minato.compare.ChangedValue;
import org.minato.compare.Comparison;
import org.minato.compare.Difference;
import org.minato.compare.Effect;
import org.minato.compare.ModelUpdate;
import org.minato.compare.Outlook;
import org.minato.core.finding.Finding;
import org.minato.workbench.internal.dialog.PreviewDialog.Line;
import org.minato.workbench.internal.text.Words;

/** Differences of two files, and what they mean for a plan, as lines to be shown. */
public final class DifferenceLines {
    private DifferenceLines() {}

    /** A line for each element that differs. */
    public static List<Line> of(Comparison comparison) {
        return comparison.differences().stream().map(DifferenceLines::line).toList();
    }

    private static Line line(Difference difference) {
        return new Line(
                Words.of(
                        switch (difference.kind()) {
                            case ADDED -> "change.added";
                            case REMOVED -> "change.removed";
                            case MOVED -> "compare.moved";
                            case CHANGED -> "change.changed";
                        }),
                Words.of("compare.element", Words.of(difference.type()), Words.of(difference.name())),
                difference.values().stream().map(DifferenceLines::value).collect(Collectors.joining("\n")));
    }

    private static String value(ChangedValue value) {
        return Words.of("compare.value", Words.of(value.label()), words(value.before()), words(value.after()));
    }

    private static String words(List<ChangedValue.Value> values) {
        return values.isEmpty()
                ? Words.of("change.nothing")
                : values.stream()
                        .map(value -> Words.of(value.words()))
                        .collect(Collectors.joining(Words.of("list.separator")));
    }

    /** What taking another version over means: first for the plan, then for its clauses, then the differences. */
    public static List<Line> of(ModelUpdate update, Outlook outlook) {
        return Stream.of(
                        update.effects().stream().map(DifferenceLines::line),
                        outlook.states().stream()
                                .map(change -> new Line(
                                        Words.of("compare.state"),
                                        change.clause(),
                                        Words.of(
                                                "change.text",
                                                Words.of(change.before().label()),
                                                Words.of(change.after().label())))),
                        outlook.appearing().stream().map(finding -> line("compare.appearing", finding)),
                        outlook.vanishing().stream().map(finding -> line("compare.vanishing", finding)),
                        of(update.comparison()).stream())
                .flatMap(lines -> lines)
                .toList();
    }

    private static Line line(Effect effect) {
        return new Line(
                Words.of(
                        switch (effect.kind()) {
                            case LOST -> "compare.lost";
                            case CHANGED -> "compare.concerned";
                            case NEW -> "compare.fresh";
                        }),
                effect.modelElement()
                        .or(effect::planElement)
                        .map(Words.labels()::of)
                        .orElse(""),
                Words.of(effect.text()));
    }

    private static Line line(String key, Finding finding) {
        return new Line(Words.of(key), finding.ruleId(), Words.of(finding.message()));
    }
}
