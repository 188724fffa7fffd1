// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.minato.benchmark.internal.model.ModelGenerator;
import org.minato.core.domain.Domains;
import org.minato.core.files.ModelFiles;
import org.minato.core.text.Texts;
import org.minato.diagram.Diagram;
import org.minato.diagram.DiagramKind;
import org.minato.diagram.DiagramOptions;
import org.minato.diagram.Diagrams;
import org.minato.diagram.Theme;
import org.minato.diagram.layout.DiagramLayout;
import org.minato.diagram.layout.Placement;
import org.minato.diagram.scene.Bounds;
import org.minato.diagram.scene.Box;
import org.minato.diagram.scene.Scene;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.rules.Checker;
import org.minato.rules.RuleBooks;

/**
 * {@code ./minato benchmark --diagrams}: how long it takes to arrange and write data flow diagrams of models with about
 * so many nodes, and to draw one again after one box of an arranged diagram was moved.
 */
public final class DiagramBenchmark {
    private static final List<Integer> SIZES = List.of(100, 1_000, 3_000);
    private static final int LEAST_RUNS = 3;
    /** Elements of a generated model for each of its nodes, about. */
    private static final int ELEMENTS_PER_NODE = 10;

    private final Texts texts = Texts.of(Benchmark.class);
    private final Options options;
    private final Diagrams diagrams;

    private DiagramBenchmark(Options options) {
        this.options = options;
        Domains domains = Domains.of(List.of());
        Checker checker = new Checker(new RuleBooks(domains, new ModelFiles(domains), List.of()));
        diagrams = new Diagrams(domains, checker);
    }

    /** Runs the command. */
    public static void main(String[] args) {
        boolean sized = List.of(args).contains("--size");
        Options options;
        try {
            options = Options.parse(args);
        } catch (IllegalArgumentException e) {
            System.err.println(Texts.of(Benchmark.class).get("usage").in(Locale.getDefault()));
            System.exit(2);
            return;
        }
        new DiagramBenchmark(options).run(sized ? options.sizes() : SIZES);
    }

    private void run(List<Integer> sizes) {
        Table table = new Table();
        table.add(
                text("diagram.nodes"),
                text("diagram.edges"),
                text("diagram.first"),
                text("diagram.arrange"),
                text("diagram.svg"),
                text("diagram.size"),
                text("diagram.move"));
        for (int size : sizes) {
            ReferenceModel model = ModelGenerator.generate(size * ELEMENTS_PER_NODE, options.seed());
            DiagramOptions asked = DiagramOptions.in(Locale.JAPANESE);
            long start = System.nanoTime();
            Diagram first = draw(model, asked);
            double cold = (System.nanoTime() - start) / 1e6;
            DiagramOptions moved = asked.arranged(moved(first.scene()));
            table.add(
                    Integer.toString(first.scene().boxes().size()),
                    Integer.toString(first.scene().edges().size()),
                    milliseconds(cold),
                    milliseconds(median(() -> draw(model, asked))),
                    milliseconds(median(() -> first.svg(Theme.LIGHT))),
                    (first.svg(Theme.LIGHT).length() >> 10) + " KB",
                    milliseconds(median(() -> draw(model, moved))));
        }
        System.out.print(table);
    }

    private Diagram draw(ReferenceModel model, DiagramOptions asked) {
        return diagrams.draw(model, DiagramKind.DATA_FLOW, asked);
    }

    /** Every box where it is, except one. */
    private static DiagramLayout moved(Scene scene) {
        DiagramLayout layout = DiagramLayout.empty();
        for (Box box : scene.boxes()) {
            Bounds outer = box.parent().flatMap(scene::box).map(Box::bounds).orElse(new Bounds(0, 0, 0, 0));
            layout = layout.placed(
                    box.id(),
                    Placement.at(box.bounds().x() - outer.x(), box.bounds().y() - outer.y()));
        }
        Box last = scene.boxes().get(scene.boxes().size() - 1);
        return layout.placed(last.id(), Placement.at(-300, 0));
    }

    private double median(Supplier<Object> work) {
        List<Double> times = new ArrayList<>();
        long end = System.nanoTime() + (long) (options.seconds() * 1e9);
        while (times.size() < LEAST_RUNS || System.nanoTime() < end) {
            long start = System.nanoTime();
            work.get();
            times.add((System.nanoTime() - start) / 1e6);
        }
        Collections.sort(times);
        return times.get(times.size() / 2);
    }

    private static String milliseconds(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f ms" : "%.0f ms", value);
    }

    private String text(String key) {
        return texts.get(key).in(options.locale());
    }
}
