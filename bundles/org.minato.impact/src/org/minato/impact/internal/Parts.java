// SPDX-License-Identifier: EPL-2.0
package org.minato.impact.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.emf.common.util.URI;
import org.minato.core.finding.Location;
import org.minato.core.text.LocalizedText;
import org.minato.generate.GeneratedPart;
import org.minato.generate.OutputTrace;
import org.minato.generate.OutputTrace.TracedFile;
import org.minato.impact.ImpactScope;
import org.minato.impact.Link;
import org.minato.impact.LinkKind;
import org.minato.model.base.Root;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;

/** Links to generated files and their parts. */
public final class Parts {
    private final Material material;

    Parts(Material material) {
        this.material = material;
    }

    /** A generated file and the folder it was generated into. */
    record Place(OutputTrace output, TracedFile file) {
        Path path() {
            return output.folder().resolve(file.path());
        }
    }

    /** Keys of the parts of a generated file, in the order of reading; none where it was not generated. */
    public static List<String> keys(Path file, ImpactScope scope) {
        return place(file, scope.outputs()).stream()
                .flatMap(place -> place.file().parts().stream())
                .map(GeneratedPart::key)
                .toList();
    }

    static Optional<Place> place(Path file, Collection<OutputTrace> outputs) {
        Path path = file.toAbsolutePath().normalize();
        return outputs.stream()
                .flatMap(output -> output.files().stream().map(traced -> new Place(output, traced)))
                .filter(place -> place.path().equals(path))
                .findFirst();
    }

    /** The files of a plan that have parts about something. */
    List<Link> of(Plan plan, Predicate<GeneratedPart> about) {
        return files(output -> output.plan().id().equals(plan.getId()), about);
    }

    /** The files made from a model or plan that have parts about something. */
    List<Link> of(Root root, Predicate<GeneratedPart> about) {
        return root instanceof ReferenceModel
                ? files(output -> output.model().id().equals(root.getId()), about)
                : files(output -> output.plan().id().equals(root.getId()), about);
    }

    private List<Link> files(Predicate<OutputTrace> from, Predicate<GeneratedPart> about) {
        List<Link> links = new ArrayList<>();
        for (OutputTrace output : material.outputs()) {
            if (from.test(output)) {
                for (TracedFile file : output.files()) {
                    Place place = new Place(output, file);
                    List<GeneratedPart> found =
                            file.parts().stream().filter(about).toList();
                    if (!found.isEmpty()) {
                        links.add(file(place, parts(place, found)));
                    }
                }
            }
        }
        return links;
    }

    Link file(Place place, List<Link> parts) {
        String key = place.file().parts().isEmpty() ? "note.older" : "note.madeFrom";
        return new Link(
                LinkKind.FILE,
                place.file().path(),
                LocalizedText.same(place.file().path()),
                Links.TEXTS.get(key, place.file().kind(), place.output().plan().id()),
                Optional.of(Location.ofFile(URI.createFileURI(place.path().toString()))),
                Optional.empty(),
                parts);
    }

    private static List<Link> parts(Place place, List<GeneratedPart> parts) {
        Map<String, Integer> lines = PartLines.of(place.path());
        return parts.stream().map(part -> part(place, part, lines, List.of())).toList();
    }

    static Link part(Place place, GeneratedPart part, Map<String, Integer> lines, List<Link> links) {
        String text = part.text().isEmpty() ? part.key() : part.text();
        int line = lines.getOrDefault(part.key(), 0);
        return new Link(
                LinkKind.PART,
                part.key(),
                LocalizedText.same(text),
                Links.NOTHING,
                Optional.of(new Location(URI.createFileURI(place.path().toString()), line, 0, part.key(), part.key())),
                Optional.empty(),
                links);
    }

    /**
     * The parts that a person means: by key, by line, by the number or key of a clause, or by the beginning of the text.
     */
    static List<GeneratedPart> find(Place place, String wanted, Map<String, Integer> lines) {
        List<GeneratedPart> all = place.file().parts();
        List<GeneratedPart> byKey =
                all.stream().filter(part -> part.key().equals(wanted)).toList();
        if (!byKey.isEmpty()) {
            return byKey;
        }
        if (wanted.matches("\\d{1,9}") && !lines.isEmpty()) {
            return atLine(all, Integer.parseInt(wanted), lines);
        }
        List<GeneratedPart> byClause = all.stream()
                .filter(part -> part.clauses().stream()
                        .anyMatch(clause -> clause.equals(wanted) || clause.endsWith("#" + wanted)))
                .toList();
        return byClause.isEmpty()
                ? all.stream().filter(part -> part.text().startsWith(wanted)).toList()
                : byClause;
    }

    /** The part that begins at the line or last before it. */
    private static List<GeneratedPart> atLine(List<GeneratedPart> all, int line, Map<String, Integer> lines) {
        GeneratedPart nearest = null;
        int best = 0;
        for (GeneratedPart part : all) {
            int begins = lines.getOrDefault(part.key(), 0);
            if (begins > best && begins <= line) {
                best = begins;
                nearest = part;
            }
        }
        return nearest == null ? List.of() : List.of(nearest);
    }
}
