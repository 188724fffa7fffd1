// SPDX-License-Identifier: EPL-2.0
package org.minato.impact.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.finding.Finding;
import org.minato.core.text.LocalizedText;
import org.minato.impact.Link;
import org.minato.impact.LinkKind;
import org.minato.model.deployment.Plan;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RuleBook;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;
import org.minato.rules.Look;
import org.minato.rules.Subject;

/** From a book or clause to what it touches. */
public final class Forward {
    private final Material material;
    private final Origins origins;
    private final Statements statements;
    private final Parts parts;

    /** Follows the chain through the material. */
    public Forward(Material material) {
        this.material = material;
        origins = new Origins(material);
        statements = new Statements(material);
        parts = new Parts(material);
    }

    /** From the book or clause with a key. */
    public Optional<Link> of(String key) {
        return key.contains("#")
                ? material.books().clause(key).map(this::clause)
                : material.books().find(key).map(this::book);
    }

    /** From a clause; what the plans have agreed on for its book is told, too. */
    Link clause(Clause clause) {
        prepare(Set.of(clause));
        return clause(clause, LinkKind.CLAUSE, true, new HashSet<>());
    }

    /** From a book: what led to it, its clauses, what plans have agreed on, and the files made from it. */
    Link book(RuleBook book) {
        List<Clause> clauses = Material.clauses(book).toList();
        prepare(new LinkedHashSet<>(clauses));
        List<Link> links = new ArrayList<>(origins.of(book));
        for (Plan plan : material.plans()) {
            List<Link> agreed = statements.of(plan, book);
            if (!agreed.isEmpty()) {
                links.add(Links.to(plan, LinkKind.PLAN, Links.NOTHING, agreed));
            }
        }
        for (Clause clause : clauses) {
            links.add(clause(clause, LinkKind.CLAUSE, false, new HashSet<>()));
        }
        return Links.to(book, LinkKind.RULE_BOOK, Facts.stated(book), links);
    }

    /** Only the books of these clauses, and of those that refine them, are checked. */
    private void prepare(Set<Clause> clauses) {
        Set<Clause> all = new LinkedHashSet<>(clauses);
        List<Clause> next = new ArrayList<>(clauses);
        while (!next.isEmpty()) {
            next = next.stream().flatMap(this::refining).filter(all::add).toList();
        }
        Set<String> ids = new TreeSet<>();
        all.forEach(clause -> ids.add(Keys.text(Material.book(clause).getId())));
        material.only(ids);
    }

    private Stream<Clause> refining(Clause clause) {
        String book = Keys.text(Material.book(clause).getId());
        return material.books().all().stream()
                .flatMap(Material::clauses)
                .filter(candidate -> candidate.getRefines().stream()
                        .anyMatch(key -> key.startsWith(book) && material.names(key, clause)));
    }

    private Link clause(Clause clause, LinkKind kind, boolean alone, Set<Clause> visited) {
        visited.add(clause);
        List<Link> links = new ArrayList<>();
        if (alone) {
            links.addAll(origins.of(clause));
        }
        refining(clause)
                .filter(refining -> !visited.contains(refining))
                .toList()
                .forEach(refining -> links.add(clause(refining, LinkKind.REFINING, false, visited)));
        links.addAll(Facts.discharge(clause));
        for (Subject subject : material.subjects()) {
            material.result(subject, clause).ifPresent(result -> links.add(subject(subject, clause, result, alone)));
        }
        return Links.to(clause, kind, Facts.stated(clause), links);
    }

    private Link subject(Subject subject, Clause clause, ClauseResult result, boolean alone) {
        List<Link> links = new ArrayList<>();
        if (result.state() != ClauseState.NOT_APPLICABLE) {
            links.addAll(elements(subject, clause, result));
        }
        subject.plan().ifPresent(plan -> {
            if (alone) {
                links.addAll(statements.pins(plan, Material.book(clause)));
            }
            links.addAll(statements.of(plan, clause));
            String key = Keys.of(Material.book(clause), clause);
            links.addAll(parts.of(plan, part -> part.clauses().contains(key)));
        });
        LinkKind kind = subject.plan().isPresent() ? LinkKind.PLAN : LinkKind.MODEL;
        return Links.to(subject.root(), kind, Links.state(result), links);
    }

    /** What the clause looks at; under a plan only what is the plan's own, or found in it. */
    private List<Link> elements(Subject subject, Clause clause, ClauseResult result) {
        Map<EObject, Set<LocalizedText>> lookedAt = new LinkedHashMap<>();
        for (Look look : material.looks(subject)) {
            if (look.clause() == clause) {
                look.elements().stream()
                        .filter(element -> Keys.root(element)
                                .filter(subject.root()::equals)
                                .isPresent())
                        .forEach(element -> lookedAt.computeIfAbsent(element, each -> new LinkedHashSet<>())
                                .add(Keys.name(look.part())));
            }
        }
        List<Link> links = new ArrayList<>();
        Map<EObject, List<Link>> found = new LinkedHashMap<>();
        for (Finding finding : result.findings()) {
            Optional<EObject> element = finding.element().filter(each -> each != subject.root());
            if (element.isPresent()) {
                lookedAt.computeIfAbsent(element.get(), each -> new LinkedHashSet<>());
                found.computeIfAbsent(element.get(), each -> new ArrayList<>()).add(Links.finding(finding));
            } else {
                links.add(Links.finding(finding));
            }
        }
        lookedAt.forEach((element, by) -> {
            List<Link> below = new ArrayList<>(found.getOrDefault(element, List.of()));
            below.addAll(lines(element));
            links.add(Links.to(
                    element,
                    LinkKind.ELEMENT,
                    by.isEmpty() ? Links.NOTHING : Links.TEXTS.get("note.lookedAtBy", Links.join(by)),
                    below));
        });
        return links;
    }

    /** Where an element stands in deployment files; documents hang on the clause itself. */
    private List<Link> lines(EObject element) {
        String key = Keys.of(element);
        return Keys.root(element).stream()
                .flatMap(root ->
                        parts
                                .of(
                                        root,
                                        part -> part.clauses().isEmpty()
                                                && part.elements().contains(key))
                                .stream())
                .toList();
    }
}
