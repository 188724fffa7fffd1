// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.cli.internal.Console;
import org.minato.compare.ChangedValue;
import org.minato.compare.Comparison;
import org.minato.compare.Difference;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;

/** Differences as text: a line for each element, a sign for how it differs, and its changed values below it. */
public final class DiffText {
    private static final Texts TEXTS = Texts.of(DiffText.class);

    private final Locale locale;
    private final Appendable target;

    private DiffText(Locale locale, Appendable target) {
        this.locale = locale;
        this.target = target;
    }

    /** Writes all differences. */
    public static void write(Comparison comparison, Console console, Appendable target) throws IOException {
        DiffText text = new DiffText(console.locale(), target);
        for (Difference difference : comparison.differences()) {
            text.difference(difference);
        }
        if (comparison.differences().isEmpty()) {
            target.append(TEXTS.get("diff.none").in(console.locale())).append('\n');
        }
    }

    private void difference(Difference difference) throws IOException {
        boolean top = difference.element().eContainer() == null;
        String key = top ? "diff.root" : "diff." + difference.kind().name().toLowerCase(Locale.ROOT);
        String id = EcoreUtil.getID(difference.element());
        line(
                key,
                difference.type(),
                difference.name(),
                id == null || id.isEmpty() ? LocalizedText.same("") : TEXTS.get("diff.id", id),
                place(difference.place()),
                place(difference.placeBefore()),
                difference.inside() == 0 ? LocalizedText.same("") : TEXTS.get("diff.inside", difference.inside()));
        for (ChangedValue value : difference.values()) {
            if (value.feature().isMany()) {
                for (ChangedValue.Value gone : value.before()) {
                    line("diff.gone", value.label(), gone.words());
                }
                for (ChangedValue.Value come : value.after()) {
                    line("diff.come", value.label(), come.words());
                }
            } else {
                line("diff.value", value.label(), words(value.before()), words(value.after()));
            }
        }
    }

    private static LocalizedText place(LocalizedText place) {
        return place.en().isEmpty() ? TEXTS.get("diff.top") : place;
    }

    private static LocalizedText words(List<ChangedValue.Value> values) {
        return values.isEmpty()
                ? TEXTS.get("diff.unset")
                : new LocalizedText(
                        values.stream().map(value -> value.words().ja()).collect(Collectors.joining()),
                        values.stream().map(value -> value.words().en()).collect(Collectors.joining()));
    }

    private void line(String key, Object... arguments) throws IOException {
        target.append(TEXTS.get(key, arguments).in(locale).replaceAll("\\R", " "))
                .append('\n');
    }
}
