// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minato.diagram.internal.arrange.Arrangement;
import org.minato.diagram.internal.draft.Draft;
import org.minato.diagram.internal.draft.DraftBox;
import org.minato.diagram.internal.draft.Words;
import org.minato.diagram.internal.map.GeoOutline.Position;
import org.minato.diagram.layout.DiagramLayout;
import org.minato.diagram.layout.Placement;
import org.minato.diagram.scene.Bounds;
import org.minato.diagram.scene.Box;
import org.minato.diagram.scene.Point;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Site;

/**
 * Puts sites where they are on the earth: pins at their coordinates, their boxes as near as there is room, networks and
 * what is not on the map to the right. Used once, by one thread.
 */
public final class ProjectedMap {
    private static final double MARGIN = 46;
    private static final double GAP = 18;
    private static final double CLEAR = 9;

    private final Draft draft;
    private final List<List<Position>> outline;
    private final Words words;
    private final Map<DraftBox, Position> positions = new LinkedHashMap<>();

    /** The map of a drawing of a plan, with the lines of an outline, if any. */
    public ProjectedMap(Draft draft, Plan plan, List<List<Position>> outline, Words words) {
        this.draft = draft;
        this.outline = outline;
        this.words = words;
        for (Site site : plan.getSites()) {
            if (site.getLatitude() != null && site.getLongitude() != null) {
                Position position = new Position(site.getLatitude(), site.getLongitude());
                boolean sensible = Math.abs(position.latitude()) <= 90 && Math.abs(position.longitude()) <= 180;
                draft.box(site.getId()).filter(box -> sensible).ifPresent(box -> positions.put(box, position));
            }
        }
    }

    /** Arranges; what lies below the boxes, or nothing where no site has coordinates. */
    public Optional<Box> arrange() {
        new Arrangement(draft, DiagramLayout.empty()).arrange();
        if (positions.isEmpty()) {
            return Optional.empty();
        }
        List<Position> all = new ArrayList<>(positions.values());
        outline.forEach(all::addAll);
        Projection projection = new Projection(all);
        Map<DraftBox, Point> pins = new LinkedHashMap<>();
        positions.forEach((box, position) -> pins.put(box, projection.point(position)));
        Map<DraftBox, Bounds> places = places(pins);
        Bounds frame = places.values().stream()
                .reduce(projection.area(), Bounds::union)
                .grown(MARGIN);
        DiagramLayout layout = DiagramLayout.empty();
        for (Map.Entry<DraftBox, Bounds> place : places.entrySet()) {
            layout = layout.placed(
                    place.getKey().id(),
                    Placement.at(place.getValue().x(), place.getValue().y()));
        }
        new Arrangement(draft, beside(layout, frame, places)).arrange();
        MapGround ground = new MapGround(projection, frame, words);
        ground.outline(outline);
        ground.grid();
        ground.scale();
        pins.forEach((box, pin) -> ground.pin(pin, box.bounds()));
        return Optional.of(ground.box());
    }

    /** Where boxes have room: each beside its pin, or else as near as none is hidden. */
    private static Map<DraftBox, Bounds> places(Map<DraftBox, Point> pins) {
        Map<DraftBox, Bounds> places = new LinkedHashMap<>();
        for (Map.Entry<DraftBox, Point> entry : pins.entrySet()) {
            Bounds size = entry.getKey().bounds();
            List<Bounds> taken = new ArrayList<>();
            places.values().forEach(place -> taken.add(place.grown(GAP)));
            pins.values().forEach(pin -> taken.add(new Bounds(pin.x(), pin.y(), 0, 0).grown(CLEAR)));
            places.put(entry.getKey(), nearest(entry.getValue(), size, taken));
        }
        return places;
    }

    private static Bounds nearest(Point pin, Bounds size, List<Bounds> taken) {
        List<Bounds> candidates = new ArrayList<>();
        for (int ring = 0; ring < 60; ring++) {
            double away = CLEAR + 6 + ring * 24.0;
            double w = size.width();
            double h = size.height();
            for (double share : new double[] {0, 0.5, 1}) {
                candidates.add(new Bounds(pin.x() + away, pin.y() - h * share, w, h));
                candidates.add(new Bounds(pin.x() - away - w, pin.y() - h * share, w, h));
                candidates.add(new Bounds(pin.x() - w * share, pin.y() + away, w, h));
                candidates.add(new Bounds(pin.x() - w * share, pin.y() - away - h, w, h));
            }
        }
        return candidates.stream()
                .filter(place -> taken.stream().noneMatch(place::overlaps))
                .findFirst()
                .orElse(candidates.get(candidates.size() - 1));
    }

    /** Places everything else: networks and receivers to the right of the map, sites without coordinates below it. */
    private DiagramLayout beside(DiagramLayout map, Bounds frame, Map<DraftBox, Bounds> places) {
        DiagramLayout layout = map;
        double x = frame.right() + 60;
        for (String role : List.of("network", "")) {
            List<DraftBox> column = draft.roots().stream()
                    .filter(box -> !places.containsKey(box) && box.column() > 0)
                    .filter(box -> box.role().equals("network") == role.equals("network"))
                    .sorted(Comparator.comparingDouble(box -> box.bounds().y()))
                    .toList();
            double height = column.stream()
                    .mapToDouble(box -> box.bounds().height() + 2 * GAP)
                    .sum();
            double y = frame.y() + Math.max(0, (frame.height() - height) / 2);
            double widest = 0;
            for (DraftBox box : column) {
                layout = layout.placed(box.id(), Placement.at(x, y));
                y += box.bounds().height() + 2 * GAP;
                widest = Math.max(widest, box.bounds().width());
            }
            x += widest + 70;
        }
        return below(layout, frame, places);
    }

    private DiagramLayout below(DiagramLayout map, Bounds frame, Map<DraftBox, Bounds> places) {
        DiagramLayout layout = map;
        double x = frame.x();
        double y = frame.bottom() + 30;
        double lowest = y;
        for (DraftBox box : draft.roots()) {
            boolean isSite = box.column() == 0 && !places.containsKey(box);
            if (isSite) {
                layout = layout.placed(box.id(), Placement.at(x, y));
                x += box.bounds().width() + 2 * GAP;
                lowest = Math.max(lowest, y + box.bounds().height() + 30);
            }
        }
        x = frame.x();
        double row = lowest;
        double next = row;
        for (DraftBox box : draft.roots()) {
            if (box.column() == Arrangement.BELOW) {
                if (x > frame.x() && x + box.bounds().width() > frame.right() + 300) {
                    x = frame.x();
                    row = next + GAP;
                }
                layout = layout.placed(box.id(), Placement.at(x, row));
                x += box.bounds().width() + GAP;
                next = Math.max(next, row + box.bounds().height());
            }
        }
        return layout;
    }
}
