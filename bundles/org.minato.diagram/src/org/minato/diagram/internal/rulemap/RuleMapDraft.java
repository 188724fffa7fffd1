// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.rulemap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.diagram.internal.dataflow.NodeLook;
import org.minato.diagram.internal.draft.Draft;
import org.minato.diagram.internal.draft.DraftBox;
import org.minato.diagram.internal.draft.DraftEdge;
import org.minato.diagram.internal.draft.Icon;
import org.minato.diagram.internal.draft.Outline;
import org.minato.diagram.internal.draft.Panel;
import org.minato.diagram.internal.draft.Words;
import org.minato.diagram.scene.Bounds;
import org.minato.diagram.scene.Point;
import org.minato.model.base.Element;
import org.minato.model.deployment.Procedure;
import org.minato.model.deployment.Site;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Node;
import org.minato.model.rules.RuleBook;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;
import org.minato.rules.Conformance;
import org.minato.rules.Look;
import org.minato.rules.RuleBooks;

/**
 * Says what a rule map shows, and where: on the left the books with those of their clauses that apply, on the right the
 * elements by kind, lines from each clause to what it bears on. A clause that looks at every element of a kind has one
 * line to the kind. Used once, by one thread.
 */
public final class RuleMapDraft {
    private static final double GAP = 16;
    private static final double CHANNEL = 260;
    private static final double ELEMENT_WIDTH = 230;
    private static final double STUB = 26;

    private final List<ClauseResult> results;
    private final Bearings bearings;
    private final Words words;
    private final Draft draft = new Draft();
    private final Map<EObject, DraftBox> elements = new LinkedHashMap<>();
    private final Map<EClass, DraftBox> groups = new LinkedHashMap<>();

    /** The map of a check's result; the built-in rules about the structure of models are left out. */
    public RuleMapDraft(Conformance conformance, List<Look> looks, Words words) {
        results = conformance.clauses().stream()
                .filter(result -> !RuleBooks.STRUCTURE.equals(result.ruleBook().getId()))
                .toList();
        List<ClauseResult> applicable = results.stream()
                .filter(result -> result.state() != ClauseState.NOT_APPLICABLE)
                .toList();
        Set<String> keys = Set.copyOf(applicable.stream().map(ClauseResult::key).toList());
        bearings = new Bearings(
                applicable,
                looks.stream().filter(look -> keys.contains(look.key())).toList());
        this.words = words;
    }

    /** What is to be drawn, with all places and routes. */
    public Draft build() {
        Map<RuleBook, List<ClauseResult>> books = new LinkedHashMap<>();
        results.forEach(
                result -> Objects.requireNonNull(books.computeIfAbsent(result.ruleBook(), book -> new ArrayList<>()))
                        .add(result));
        List<DraftBox> left = new ArrayList<>();
        books.forEach((book, clauses) -> {
            if (clauses.stream().anyMatch(result -> result.state() != ClauseState.NOT_APPLICABLE)) {
                left.add(new ClauseBoxes(words).book(book, clauses));
            }
        });
        List<DraftBox> right = new ArrayList<>();
        bearings.groups().forEach((type, members) -> right.add(group(type, members)));
        stack(left, 0);
        stack(right, ClauseBoxes.BOOK_WIDTH + CHANNEL);
        left.forEach(draft::add);
        right.forEach(draft::add);
        results.forEach(this::connect);
        return draft;
    }

    private DraftBox group(EClass type, Set<EObject> members) {
        String title = words.text("group.title", words.typeName(type), members.size());
        Panel panel = new Panel(10, ELEMENT_WIDTH + 2 * DraftBox.INSET, ELEMENT_WIDTH + 2 * DraftBox.INSET)
                .title(null, title);
        DraftBox box = new DraftBox(
                "@kind/" + type.getName(), "kind", Outline.PLAIN, List.of("box", "kind"), panel.build(), title, title);
        for (EObject member : members) {
            DraftBox inner = element(member);
            elements.put(member, inner);
            box.add(inner);
        }
        groups.put(type, box);
        return box;
    }

    private DraftBox element(EObject element) {
        String title = words.name(element);
        Icon icon = switch (element) {
            case Node node -> NodeLook.of(node).icon();
            case DataFlow flow -> Icon.NETWORK;
            case DataSet set -> Icon.DATA;
            case Actor actor -> Icon.ACTOR;
            case Site site -> Icon.PIN;
            case Procedure procedure -> Icon.FORM;
            default -> Icon.DEVICE;
        };
        String style = element instanceof Node node ? "layer-" + node.getLayer().getName() : "element";
        Panel panel = new Panel(7, ELEMENT_WIDTH, ELEMENT_WIDTH).title(icon, title, 2, "element-title");
        String name = words.text("element.name", words.type(element), title);
        String id = element instanceof Element identified ? identified.getId() : title;
        return new DraftBox(id, "element", Outline.PLAIN, List.of("box", style), panel.build(), name, name);
    }

    /** Puts boxes below each other, with what they contain. */
    private static void stack(List<DraftBox> boxes, double x) {
        double y = 0;
        for (DraftBox box : boxes) {
            box.moveTo(new Point(x, y));
            double inner = y + box.content().height();
            for (DraftBox child : box.children()) {
                child.moveTo(new Point(x + DraftBox.INSET, inner));
                inner += child.bounds().height() + 6;
            }
            box.resize(box.content().width(), inner - y + DraftBox.INSET - 6);
            y += box.bounds().height() + GAP;
        }
    }

    private void connect(ClauseResult result) {
        Optional<DraftBox> clause = draft.box(ClauseBoxes.id(result));
        if (clause.isEmpty()) {
            return;
        }
        Set<EObject> broken = bearings.broken(result.key());
        for (EClass type : bearings.wholeGroups(result.key())) {
            @Nullable DraftBox group = groups.get(type);
            if (group != null) {
                connect(result, clause.get(), group, false);
            }
        }
        for (EObject element : bearings.single(result.key())) {
            @Nullable DraftBox box = elements.get(element);
            if (box != null && !broken.contains(element)) {
                connect(result, clause.get(), box, false);
            }
        }
        for (EObject element : broken) {
            @Nullable DraftBox box = elements.get(element);
            if (box != null) {
                connect(result, clause.get(), box, true);
            }
        }
    }

    private void connect(ClauseResult result, DraftBox clause, DraftBox target, boolean broken) {
        String style = broken ? "clause-broken" : ClauseBoxes.style(result.state());
        boolean calm = !broken && result.state() == ClauseState.BROKEN;
        String name = words.text(broken ? "bears.broken" : "bears.name", clause.name(), target.name());
        DraftEdge edge = new DraftEdge(
                "@bears/" + result.key() + "/" + target.id(),
                clause,
                target,
                List.of("bears", calm ? "clause-looked" : style),
                false,
                null,
                name,
                name);
        Bounds from = clause.bounds();
        Bounds to = target.bounds();
        double end = target.children().isEmpty() ? to.center().y() : to.y() + Math.min(18, to.height() / 2);
        edge.setPoints(List.of(
                new Point(from.right(), from.center().y()),
                new Point(ClauseBoxes.BOOK_WIDTH + STUB, from.center().y()),
                new Point(to.x() - STUB - (target.children().isEmpty() ? DraftBox.INSET : 0), end),
                new Point(to.x(), end)));
        draft.add(edge);
    }
}
