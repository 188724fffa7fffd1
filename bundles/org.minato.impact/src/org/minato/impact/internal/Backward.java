// SPDX-License-Identifier: EPL-2.0
package org.minato.impact.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.generate.GeneratedPart;
import org.minato.impact.Link;
import org.minato.impact.LinkKind;
import org.minato.impact.internal.Parts.Place;
import org.minato.model.base.Element;
import org.minato.model.base.NamedElement;
import org.minato.model.base.Root;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Waiver;
import org.minato.model.refmodel.Problem;
import org.minato.model.refmodel.Proposal;
import org.minato.model.refmodel.ProposalEvidence;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RuleBook;

/** From an element, or a part of a generated file, to why it is there. */
public final class Backward {
    private final Material material;
    private final Origins origins;
    private final Parts parts;

    /** Follows the chain through the material. */
    public Backward(Material material) {
        this.material = material;
        origins = new Origins(material);
        parts = new Parts(material);
    }

    /** Why an element is there. */
    public Link of(EObject element) {
        return switch (element) {
            case RuleBook book -> new Forward(material).book(book);
            case Problem problem -> problem(problem);
            case Proposal proposal -> proposal(proposal);
            case ProposalEvidence seen -> proposal((Proposal) seen.eContainer());
            default -> clause(element).map(new Forward(material)::clause).orElseGet(() -> element(element));
        };
    }

    /** The clause that an element of a rule book belongs to. */
    private static Optional<Clause> clause(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof Clause clause) {
                return Optional.of(clause);
            }
        }
        return Optional.empty();
    }

    private Link problem(Problem problem) {
        List<Link> links = new ArrayList<>();
        material.proposals()
                .filter(proposal -> proposal.getProblems().stream().anyMatch(each -> Keys.same(each, problem)))
                .forEach(proposal -> links.add(proposal(proposal)));
        problem.getClauses().forEach(key -> new Forward(material).of(key).ifPresent(links::add));
        return Links.to(problem, LinkKind.PROBLEM, Links.NOTHING, links);
    }

    private Link proposal(Proposal proposal) {
        Link link = origins.proposal(proposal);
        List<Link> links = new ArrayList<>(link.links());
        Origins.results(proposal).forEach(key -> new Forward(material).of(key).ifPresent(links::add));
        return link.with(links);
    }

    private Link element(EObject element) {
        Reasons reasons = new Reasons(material);
        List<Link> links = new ArrayList<>(concerned(element));
        List<Link> clauses = reasons.of(element);
        EObject container = element.eContainer();
        links.addAll(clauses);
        links.addAll(references(element));
        String key = Keys.of(element);
        Keys.root(element)
                .ifPresent(root ->
                        links.addAll(parts.of(root, part -> part.elements().contains(key))));
        if (!clauses.isEmpty() || element instanceof Root) {
            return Links.to(element, kind(element), Links.NOTHING, links);
        }
        if (container == null || container instanceof Root) {
            return Links.to(element, kind(element), Links.TEXTS.get("note.nothing"), links);
        }
        Link above = element(container);
        boolean explained = !above.links(LinkKind.CLAUSE).isEmpty();
        links.addAll(0, above.links(LinkKind.CLAUSE));
        return Links.to(
                element,
                kind(element),
                explained && above.note().en().isEmpty()
                        ? Links.TEXTS.get("note.container", Keys.name(container))
                        : above.note(),
                links);
    }

    static LinkKind kind(EObject element) {
        return switch (element) {
            case Plan plan -> LinkKind.PLAN;
            case Root root -> LinkKind.MODEL;
            default -> LinkKind.ELEMENT;
        };
    }

    /** Problems and observations that name the element. */
    private List<Link> concerned(EObject element) {
        List<Link> links = new ArrayList<>();
        material.problems()
                .filter(problem -> names(problem.getConcerns(), element))
                .forEach(problem -> links.add(origins.problem(problem).noting(Links.TEXTS.get("note.concerned"))));
        material.proposals()
                .filter(proposal ->
                        proposal.getEvidence().stream().anyMatch(seen -> names(seen.getConcerns(), element)))
                .forEach(proposal -> links.add(origins.proposal(proposal).noting(Links.TEXTS.get("note.concerned"))));
        return links;
    }

    private static boolean names(List<NamedElement> concerned, EObject element) {
        return concerned.stream().anyMatch(each -> Keys.same(each, element));
    }

    /** What plans hold about the element: what refers to it, waivers as such. */
    private List<Link> references(EObject element) {
        List<Link> links = new ArrayList<>();
        for (Plan plan : material.plans()) {
            Stream<EObject> referring = EcoreUtil.UsageCrossReferencer.find(element, plan).stream()
                    .map(Setting::getEObject)
                    .filter(each -> each instanceof Element && !(each instanceof Plan))
                    .distinct();
            referring.forEach(each -> links.add(
                    each instanceof Waiver waiver
                            ? Statements.waiver(waiver)
                            : Links.to(each, LinkKind.ELEMENT, Links.TEXTS.get("note.refersToIt"), List.of())));
        }
        return links;
    }

    /** Why a generated file, or the parts of it that are meant, are there. */
    public Optional<Link> of(Path file, String wanted) {
        return Parts.place(file, material.outputs()).flatMap(place -> of(place, wanted));
    }

    private Optional<Link> of(Place place, String wanted) {
        Map<String, Integer> lines = PartLines.of(place.path());
        if (wanted.isEmpty()) {
            List<Link> all = place.file().parts().stream()
                    .map(part -> Parts.part(place, part, lines, about(part, this::clauseAlone, this::elementAlone)))
                    .toList();
            return Optional.of(parts.file(place, all));
        }
        List<Link> found = Parts.find(place, wanted, lines).stream()
                .map(part -> Parts.part(place, part, lines, about(part, this::clauseWithOrigins, this::explained)))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(parts.file(place, found));
    }

    private List<Link> about(GeneratedPart part, Function<Clause, Link> ofClause, Function<EObject, Link> ofElement) {
        List<Link> links = new ArrayList<>();
        part.clauses().forEach(key -> material.books().clause(key).map(ofClause).ifPresent(links::add));
        part.elements().forEach(key -> find(key).map(ofElement).ifPresent(links::add));
        return links;
    }

    private Link clauseAlone(Clause clause) {
        return Links.to(clause, LinkKind.CLAUSE, Links.NOTHING, List.of());
    }

    private Link clauseWithOrigins(Clause clause) {
        List<Link> links = new ArrayList<>(origins.of(clause));
        links.addAll(Facts.discharge(clause));
        return Links.to(clause, LinkKind.CLAUSE, Facts.stated(clause), links);
    }

    private Link elementAlone(EObject element) {
        return Links.to(element, kind(element), Links.NOTHING, List.of());
    }

    /** The element with its clauses, without the files that it stands in. */
    private Link explained(EObject element) {
        Link link = element(element);
        return link.with(link.links().stream()
                .filter(each -> each.kind() != LinkKind.FILE)
                .toList());
    }

    private Optional<EObject> find(String key) {
        int hash = key.indexOf('#');
        String root = key.substring(0, Math.max(hash, 0));
        String id = key.substring(hash + 1);
        return Stream.<Root>concat(material.models().stream(), material.plans().stream())
                .filter(each -> root.equals(each.getId()) && each.eResource() != null)
                .map(each -> Optional.ofNullable(each.eResource().getEObject(id)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
