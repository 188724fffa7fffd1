// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.diagram.layout.DiagramLayout;
import org.minato.rules.Conformance;
import org.minato.rules.RuleBooks;

/** How to draw: in which language, arranged by whom, with which findings. Immutable. */
public final class DiagramOptions {
    private final Locale locale;
    private final DiagramLayout layout;
    private final @Nullable Conformance conformance;
    private final @Nullable RuleBooks ruleBooks;
    private final boolean marks;
    private final boolean projected;
    private final String outline;

    private DiagramOptions(
            Locale locale,
            DiagramLayout layout,
            @Nullable Conformance conformance,
            @Nullable RuleBooks ruleBooks,
            boolean marks,
            boolean projected,
            String outline) {
        this.locale = locale;
        this.layout = layout;
        this.conformance = conformance;
        this.ruleBooks = ruleBooks;
        this.marks = marks;
        this.projected = projected;
        this.outline = outline;
    }

    /** In Japanese for a Japanese locale, in English for any other; arranged by itself, without findings. */
    public static DiagramOptions in(Locale locale) {
        return new DiagramOptions(locale, DiagramLayout.empty(), null, null, false, false, "");
    }

    /** The same, as people have arranged it. */
    public DiagramOptions arranged(DiagramLayout byPeople) {
        return new DiagramOptions(locale, byPeople, conformance, ruleBooks, marks, projected, outline);
    }

    /**
     * The same, with what a check has found; a rule map needs it.
     *
     * @param result of checking what is drawn
     * @param books the books that it was checked against
     */
    public DiagramOptions checked(Conformance result, RuleBooks books) {
        return new DiagramOptions(locale, layout, result, books, marks, projected, outline);
    }

    /** The same, with marks on the elements that findings are about, and the paths that findings follow. */
    public DiagramOptions marked() {
        return new DiagramOptions(locale, layout, conformance, ruleBooks, true, projected, outline);
    }

    /**
     * The same, with the sites of a deployment map where they are on the earth; schematic where none has coordinates.
     * What people have arranged is passed over.
     *
     * @param geoJson lines and areas to be drawn below the sites, in degrees; empty for none
     */
    public DiagramOptions projected(String geoJson) {
        return new DiagramOptions(locale, layout, conformance, ruleBooks, marks, true, geoJson);
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

    /** What was checked against. */
    public Optional<RuleBooks> ruleBooks() {
        return Optional.ofNullable(ruleBooks);
    }

    /** Whether findings are shown on the elements. */
    public boolean showsMarks() {
        return marks;
    }

    /** Whether sites are where they are on the earth. */
    public boolean isProjected() {
        return projected;
    }

    /** What is drawn below the sites, as GeoJSON; empty for nothing. */
    public String outline() {
        return outline;
    }
}
