// SPDX-License-Identifier: EPL-2.0
package org.minato.impact;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.files.Locations;
import org.minato.impact.internal.Backward;
import org.minato.impact.internal.Forward;
import org.minato.impact.internal.Keys;
import org.minato.impact.internal.Material;
import org.minato.impact.internal.Parts;
import org.minato.rules.Checker;
import org.minato.rules.RuleBooks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Follows the chain problem, proposal, clause, check, element, finding, paragraph and line: forward from a rule, and back
 * from an element or a part of a generated file. Nothing is changed. Safe for several threads, as long as nobody changes
 * the files of the scope.
 */
@Component(service = Impact.class)
public final class Impact {
    private final Checker checker;
    private final RuleBooks ruleBooks;

    /** Follows the chain through the installed rule books; the constructor that the service runtime calls. */
    @Activate
    public Impact(@Reference Checker checker, @Reference RuleBooks ruleBooks) {
        this.checker = checker;
        this.ruleBooks = ruleBooks;
    }

    /**
     * What a rule book or clause touches: problems and proposals that led to it, clauses that refine it, its checks,
     * questions and evidence, and in each model and plan the elements it looks at, findings, what the plan states on it,
     * and the generated files with their parts.
     *
     * @param key id of a rule book, or {@code <book id>#<number>} or {@code <book id>@<version>#<number>} of a clause
     * @return empty where there is no such book or clause
     */
    public Optional<Link> forward(String key, ImpactScope scope) {
        return new Forward(material(scope)).of(key).map(this::inFiles);
    }

    /**
     * Why an element is there: the clauses that look at it or find something, with the problems and proposals that led to
     * them and what plans state; where it stands in generated files. For a clause, book or part of one the same as
     * {@link #forward}; for problems and proposals the clauses that came of them.
     *
     * @param element an element of a file of the scope
     */
    public Link back(EObject element, ImpactScope scope) {
        return inFiles(new Backward(material(scope)).of(element));
    }

    /**
     * Why a generated file, or a part of it, is there.
     *
     * @param file a file below the folder of one of the outputs of the scope
     * @param part key of a part, line from 1, number of a clause or beginning of a text; empty for the whole file
     * @return empty where the file was not generated or has no such part
     */
    public Optional<Link> back(Path file, String part, ImpactScope scope) {
        return new Backward(material(scope)).of(file, part).map(this::inFiles);
    }

    /** Keys of the parts of a generated file, in the order of reading; none where it was not generated. */
    public List<String> parts(Path file, ImpactScope scope) {
        return Parts.keys(file, scope);
    }

    /** The key by which an element is followed: of a clause, book, model, plan or element of them. */
    public static String key(EObject element) {
        return Keys.of(element);
    }

    /** Amended books are copies: their elements are told as their files have them, with the texts that hold now. */
    private Link inFiles(Link link) {
        Optional<EObject> original = link.element().map(ruleBooks::original);
        boolean amended =
                original.isPresent() && original.get() != link.element().get();
        return new Link(
                link.kind(),
                link.key(),
                link.label(),
                link.note(),
                amended ? original.map(Locations::of) : link.location(),
                original,
                link.links().stream().map(this::inFiles).toList());
    }

    private Material material(ImpactScope scope) {
        return new Material(checker, ruleBooks, scope);
    }
}
