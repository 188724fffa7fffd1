// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.diagram.layout.DiagramLayout;
import org.minato.rules.Conformance;

/** How to draw: in which language, arranged by whom, with which findings. Immutable. */
public final class DiagramOptions {
    private final Locale locale;
    private final DiagramLayout layout;
    private final @Nullable Conformance conformance;
    private final boolean marks;

    private DiagramOptions(Locale locale, DiagramLayout layout, @Nullable Conformance conformance, boolean marks) {
        this.locale = locale;
        this.layout = layout;
        this.conformance = conformance;
        this.marks = marks;
    }

    /** In Japanese for a Japanese locale, in English for any other; arranged by itself, without findings. */
    public static DiagramOptions in(Locale locale) {
        return new DiagramOptions(locale, DiagramLayout.empty(), null, false);
    }

    /** The same, as people have arranged it. */
    public DiagramOptions arranged(DiagramLayout byPeople) {
        return new DiagramOptions(locale, byPeople, conformance, marks);
    }

    /** The same, with what a check has found: a rule map is made of it. */
    public DiagramOptions checked(Conformance result) {
        return new DiagramOptions(locale, layout, result, marks);
    }

    /** The same, with marks on elements that findings are about, and the paths that findings follow. */
    public DiagramOptions marked(Conformance result) {
        return new DiagramOptions(locale, layout, result, true);
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** What people have arranged. */
    public DiagramLayout layout() {
        return layout;
    }

    /** What a check has found. */
    public Optional<Conformance> conformance() {
        return Optional.ofNullable(conformance);
    }

    /** Whether findings are shown on the elements. */
    public boolean showsMarks() {
        return marks;
    }
}
