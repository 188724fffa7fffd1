// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.layout;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minato.diagram.DiagramKind;
import org.minato.diagram.scene.Bounds;
import org.minato.diagram.scene.Point;

/** Lines of layout files: {@code <diagram> <element> box|route|collapsed <numbers>}. */
final class LayoutLine {
    private static final double FARTHEST = 1_000_000;

    private LayoutLine() {}

    /** Takes in what a line says; false where it says nothing that this version knows. */
    static boolean read(String line, Map<DiagramKind, DiagramLayout> into) {
        String[] words = line.strip().split(" +");
        Optional<DiagramKind> kind = DiagramKind.of(words[0]);
        Optional<String> id = words.length < 3 ? Optional.empty() : decoded(words[1]);
        if (kind.isEmpty() || id.isEmpty()) {
            return false;
        }
        Optional<List<Double>> numbers = numbers(words);
        if (numbers.isEmpty()) {
            return false;
        }
        DiagramLayout layout = into.getOrDefault(kind.get(), DiagramLayout.empty());
        Optional<DiagramLayout> changed = changed(layout, id.get(), words[2], numbers.get());
        changed.ifPresent(value -> into.put(kind.get(), value));
        return changed.isPresent();
    }

    private static Optional<DiagramLayout> changed(DiagramLayout layout, String id, String what, List<Double> numbers) {
        int count = numbers.size();
        if (what.equals("box") && (count == 2 || count == 4)) {
            Placement placement = Placement.at(numbers.get(0), numbers.get(1));
            return Optional.of(
                    layout.placed(id, count == 2 ? placement : placement.sized(numbers.get(2), numbers.get(3))));
        }
        if (what.equals("route") && count >= 2 && count % 2 == 0) {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < count; i += 2) {
                points.add(new Point(numbers.get(i), numbers.get(i + 1)));
            }
            return Optional.of(layout.bent(id, points));
        }
        return what.equals("collapsed") && count == 0 ? Optional.of(layout.collapsed(id, true)) : Optional.empty();
    }

    /** Whether a line may be from a later version: it has the form of a line, which marks of a Git conflict have not. */
    static boolean isOfLaterVersion(String line) {
        return line.matches("[a-z][a-z-]* [^ ]+ [a-z][a-z-]*( .*)?")
                && !line.matches("[^ ]+ [^ ]+ (box|route|collapsed)( .*)?");
    }

    private static Optional<List<Double>> numbers(String[] words) {
        List<Double> numbers = new ArrayList<>();
        for (int i = 3; i < words.length; i++) {
            if (!words[i].matches("-?[0-9]{1,7}(\\.[0-9]{1,4})?")) {
                return Optional.empty();
            }
            double number = Double.parseDouble(words[i]);
            if (Math.abs(number) > FARTHEST) {
                return Optional.empty();
            }
            numbers.add(number);
        }
        return Optional.of(numbers);
    }

    /** The lines of a layout. */
    static List<String> of(DiagramKind kind, DiagramLayout layout) {
        List<String> lines = new ArrayList<>();
        for (String id : layout.ids()) {
            String beginning = kind.key() + " " + encoded(id) + " ";
            layout.place(id).ifPresent(place -> lines.add(beginning + "box " + box(place)));
            if (!layout.bends(id).isEmpty()) {
                StringBuilder route = new StringBuilder("route");
                layout.bends(id)
                        .forEach(point -> route.append(' ')
                                .append(number(point.x()))
                                .append(' ')
                                .append(number(point.y())));
                lines.add(beginning + route);
            }
            if (layout.collapsed().contains(id)) {
                lines.add(beginning + "collapsed");
            }
        }
        return lines;
    }

    private static String box(Placement place) {
        String corner = number(place.x()) + " " + number(place.y());
        Optional<Bounds> size = place.size();
        return size.isEmpty()
                ? corner
                : corner + " " + number(size.get().width()) + " "
                        + number(size.get().height());
    }

    /** Whole pixels: finer places would change lines without anybody seeing it. */
    private static String number(double value) {
        return Long.toString(Math.round(value));
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("%40", "@").replace("%2F", "/");
    }

    private static Optional<String> decoded(String word) {
        try {
            return Optional.of(URLDecoder.decode(word, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
