// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.diagram.internal.font.Decimals;
import org.minato.diagram.internal.font.Face;
import org.minato.diagram.internal.font.LineBreaker;
import org.minato.diagram.scene.Bounds;
import org.minato.diagram.scene.Part;

/** Puts titles, notes, rows and chips below each other, and so finds out how large they are. Used once. */
public final class Panel {
    private static final double TITLE = 13;
    private static final double ROW = 11;
    private static final double NOTE = 10;
    private static final double ICON_SPACE = 20;
    private static final double CHIP_GAP = 5;

    private final double padding;
    private final double most;
    private double widest;
    private double y;
    /** Pieces that depend on the final width. */
    private final List<DoubleFunction<List<Part>>> parts = new ArrayList<>();

    /**
     * An empty panel.
     *
     * @param padding space to all sides
     * @param least least width with the padding
     * @param most greatest width with the padding
     */
    public Panel(double padding, double least, double most) {
        this.padding = padding;
        this.most = most - 2 * padding;
        widest = least - 2 * padding;
        y = padding;
    }

    /** A name in bold after a picture, on three lines at most. */
    public Panel title(@Nullable Icon icon, String text) {
        return title(icon, text, 3, "title");
    }

    /** A name in bold after a picture. */
    public Panel title(@Nullable Icon icon, String text, int limit, String style) {
        double left = icon == null ? 0 : ICON_SPACE;
        double top = y;
        if (icon != null) {
            add(List.of(icon.at(padding, top, List.of("icon", style))));
        }
        lines(text, left, TITLE, 17, true, limit, style);
        y = Math.max(y, icon == null ? y : top + 17);
        return this;
    }

    /** A small text. */
    public Panel note(String text, int limit) {
        return note(text, limit, "note");
    }

    /** A small text in a style. */
    public Panel note(String text, int limit, String style) {
        lines(text, 0, NOTE, 13.5, false, limit, style);
        return this;
    }

    /** A thin line between two groups of rows. */
    public Panel rule() {
        double place = y + 4;
        parts.add(width ->
                List.of(new Part.Rectangle(new Bounds(padding, place, width - 2 * padding, 1), 0, List.of("rule"))));
        y += 9;
        return this;
    }

    /** A text after a chip, on several lines if need be. */
    public Panel row(Optional<Chip> chip, String text, int limit) {
        double top = y;
        double left = 0;
        if (chip.isPresent()) {
            add(chip.get().at(padding, top));
            left = chip.get().width() + CHIP_GAP;
        }
        lines(text, left, ROW, Chip.HEIGHT, false, limit, "row");
        y = Math.max(y, top + Chip.HEIGHT) + 2;
        return this;
    }

    /** Chips beside each other, on as many lines as they need. */
    public Panel chips(List<Chip> chips) {
        double x = 0;
        for (Chip chip : chips) {
            if (x > 0 && x + chip.width() > most) {
                x = 0;
                y += Chip.HEIGHT + 3;
            }
            add(chip.at(padding + x, y));
            x += chip.width();
            widest = Math.max(widest, x);
            x += CHIP_GAP;
        }
        y += chips.isEmpty() ? 0 : Chip.HEIGHT + 2;
        return this;
    }

    /** Empty space. */
    public Panel space(double height) {
        y += height;
        return this;
    }

    /** Any pieces, with the space they take. */
    public Panel piece(double width, double height, DoubleFunction<List<Part>> drawn) {
        double top = y;
        parts.add(unused -> drawn.apply(top));
        widest = Math.max(widest, width);
        y += height;
        return this;
    }

    /** Where the next piece will begin, from the top. */
    public double position() {
        return y;
    }

    /** What was put together. */
    public Content build() {
        double width = Math.ceil(widest + 2 * padding);
        List<Part> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(part.apply(width)));
        return new Content(width, Math.ceil(y + padding), all);
    }

    private void lines(String text, double left, double size, double height, boolean bold, int limit, String style) {
        Face face = Face.of(bold);
        for (String line : new LineBreaker(face, size).lines(text, most - left, limit)) {
            double width = Decimals.round(face.width(line, size));
            double baseline = y + height / 2 + 0.36 * size;
            add(List.of(new Part.Text(padding + left, baseline, line, size, bold, width, List.of("text", style))));
            widest = Math.max(widest, left + width);
            y += height;
        }
    }

    private void add(List<Part> fixed) {
        parts.add(width -> fixed);
    }
}
