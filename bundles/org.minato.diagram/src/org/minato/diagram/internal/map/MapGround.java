// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minato.diagram.internal.draft.Words;
import org.minato.diagram.internal.font.Decimals;
import org.minato.diagram.internal.font.Face;
import org.minato.diagram.internal.map.GeoOutline.Position;
import org.minato.diagram.scene.Bounds;
import org.minato.diagram.scene.Box;
import org.minato.diagram.scene.Part;
import org.minato.diagram.scene.Point;

/** What lies below the sites of a map: the outline of the land, a grid of degrees, pins, a scale. Used once. */
final class MapGround {
    private static final double SIZE = 9.5;
    private static final double GRID = 90;

    private final Projection projection;
    private final Bounds frame;
    private final Words words;
    private final List<Part> parts = new ArrayList<>();

    MapGround(Projection projection, Bounds frame, Words words) {
        this.projection = projection;
        this.frame = frame;
        this.words = words;
        parts.add(new Part.Rectangle(new Bounds(0, 0, frame.width(), frame.height()), 6, List.of("map")));
    }

    void outline(List<List<Position>> lines) {
        for (List<Position> line : lines) {
            boolean closed = line.size() > 3 && line.get(0).equals(line.get(line.size() - 1));
            StringBuilder path = new StringBuilder();
            Point last = new Point(Double.MAX_VALUE, 0);
            for (Position position : line) {
                Point point = inFrame(projection.point(position));
                if (Math.abs(point.x() - last.x()) + Math.abs(point.y() - last.y()) >= 0.8) {
                    path.append(path.isEmpty() ? 'M' : 'L');
                    Decimals.append(path, point.x());
                    path.append(' ');
                    Decimals.append(path, point.y());
                    last = point;
                }
            }
            parts.add(new Part.Shape(
                    0, 0, closed ? path.append('Z').toString() : path.toString(), List.of(closed ? "land" : "coast")));
        }
    }

    void grid() {
        Position corner = projection.position(new Point(frame.x(), frame.y()));
        Position other = projection.position(new Point(frame.right(), frame.bottom()));
        BigDecimal step = step();
        for (BigDecimal at = first(corner.longitude(), step); at.doubleValue() < other.longitude(); at = at.add(step)) {
            double x = inFrame(projection.point(new Position(corner.latitude(), at.doubleValue())))
                    .x();
            line(x, 0, x, frame.height());
            String key = at.signum() < 0 ? "map.west" : "map.east";
            label(words.text(key, at.abs().toPlainString()), x + 3, frame.height() - 5);
        }
        for (BigDecimal at = first(other.latitude(), step); at.doubleValue() < corner.latitude(); at = at.add(step)) {
            double y = inFrame(projection.point(new Position(at.doubleValue(), corner.longitude())))
                    .y();
            line(0, y, frame.width(), y);
            String key = at.signum() < 0 ? "map.south" : "map.north";
            if (y < frame.height() - 24) {
                label(words.text(key, at.abs().toPlainString()), 4, y - 3);
            }
        }
    }

    /** Degrees between lines of the grid: 1, 2 or 5 times a power of ten. */
    private BigDecimal step() {
        for (int power = -4; power < 2; power++) {
            for (int digit : new int[] {1, 2, 5}) {
                BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
                if (step.doubleValue() * projection.pixelsPerDegree() >= GRID) {
                    return step;
                }
            }
        }
        return BigDecimal.TEN;
    }

    private static BigDecimal first(double from, BigDecimal step) {
        return BigDecimal.valueOf((long) Math.ceil(from / step.doubleValue())).multiply(step);
    }

    void scale() {
        double length = 0.001;
        for (double next = length; next * projection.pixelsPerKilometre() <= 180; next = following(next)) {
            length = next;
        }
        double pixels = length * projection.pixelsPerKilometre();
        double x = frame.width() - pixels - 16;
        double y = 22;
        parts.add(new Part.Shape(x, y, "M0 -5V0H" + Decimals.text(pixels) + "V-5", List.of("scale")));
        String text = length < 1
                ? words.text("map.metres", Long.toString(Math.round(length * 1000)))
                : words.text("map.kilometres", Long.toString(Math.round(length)));
        label(text, x + 4, y - 4);
    }

    private static double following(double length) {
        double power = Math.pow(10, Math.floor(Math.log10(length) + 1e-9));
        long digit = Math.round(length / power);
        return power * (digit == 1 ? 2 : digit == 2 ? 5 : 10);
    }

    /** A pin, with a thin line to the box that is about it. */
    void pin(Point point, Bounds box) {
        Point at = inFrame(point);
        Point corner = inFrame(new Point(
                Math.max(box.x(), Math.min(point.x(), box.right())),
                Math.max(box.y(), Math.min(point.y(), box.bottom()))));
        line("leader", at.x(), at.y(), corner.x(), corner.y());
        parts.add(new Part.Rectangle(new Bounds(at.x() - 4, at.y() - 4, 8, 8), 4, List.of("pin")));
    }

    Box box() {
        String name = words.text("map.name");
        return new Box("@map", Optional.empty(), "map", frame, parts, name, "", List.of(), false);
    }

    private Point inFrame(Point point) {
        return new Point(point.x() - frame.x(), point.y() - frame.y());
    }

    private void line(double x, double y, double toX, double toY) {
        line("grid", x, y, toX, toY);
    }

    private void line(String style, double x, double y, double toX, double toY) {
        String path =
                "M" + Decimals.text(x) + " " + Decimals.text(y) + "L" + Decimals.text(toX) + " " + Decimals.text(toY);
        parts.add(new Part.Shape(0, 0, path, List.of(style)));
    }

    private void label(String text, double x, double baseline) {
        double width = Decimals.round(Face.REGULAR.width(text, SIZE));
        parts.add(new Part.Text(x, baseline, text, SIZE, false, width, List.of("text", "note")));
    }
}
