// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.Texts;
import org.minato.diagram.DiagramKind;
import org.minato.generate.GenerationInput;
import org.minato.generate.internal.documents.AllDocuments;
import org.minato.generate.internal.documents.DocumentTrace;
import org.minato.generate.internal.documents.PlanDocument;
import org.minato.generate.internal.documents.PlanPictures;
import org.minato.generate.internal.documents.RuleDocuments;
import org.minato.generate.internal.documents.Say;
import org.minato.generate.internal.text.Words;
import org.minato.model.base.Element;
import org.minato.model.base.NamedElement;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.Milestone;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Procedure;
import org.minato.model.deployment.Site;
import org.minato.model.deployment.Task;
import org.minato.model.edit.Labels;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.rules.RuleBook;
import org.minato.rules.ClauseResult;
import org.minato.word.Block;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/** What the pages of one plan share. Not for use by several threads. */
final class SiteContext {
    private final Say say;
    private final Labels labels;
    private final Map<RuleBook, List<ClauseResult>> books;
    private final List<PlanDocument> documents;
    private final PlanPictures pictures;
    /** Ids of the elements that pages can show: what the plan leaves out is not among them. */
    private final Set<String> known = new HashSet<>();

    SiteContext(GenerationInput input, PlanPictures pictures) {
        this.pictures = pictures;
        say = new Say(input, Texts.of(SiteContext.class));
        labels = Labels.in(input.locale());
        books = RuleDocuments.books(input);
        documents = AllDocuments.of(input);
        addIds(input.plan());
        addIds(input.effective().model());
    }

    private void addIds(EObject root) {
        root.eAllContents().forEachRemaining(element -> {
            if (element instanceof Element identified && identified.getId() != null) {
                known.add(identified.getId());
            }
        });
    }

    Say say() {
        return say;
    }

    Words words() {
        return say.words();
    }

    Plan plan() {
        return say.input().plan();
    }

    ReferenceModel model() {
        return say.input().effective().model();
    }

    /** The rule books that apply, with their results. */
    Map<RuleBook, List<ClauseResult>> books() {
        return books;
    }

    /** The documents of the plan. */
    List<PlanDocument> documents() {
        return documents;
    }

    String title() {
        return words().name(plan());
    }

    /** Adds a diagram below a heading, where it can be drawn. */
    void figure(WordDocument.Builder blocks, DiagramKind kind) {
        pictures.forPage(kind).ifPresent(picture -> {
            blocks.heading("figure", 1, kind.label().in(say.input().locale()));
            blocks.add(new Block.Figure("diagram", picture, say.text("figure.note")));
        });
    }

    DocumentTrace trace() {
        return new DocumentTrace(say.input(), say.input().conformance().clauses());
    }

    /** All elements of a type in the effective model. */
    <T> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        TreeIterator<EObject> elements = model().eAllContents();
        while (elements.hasNext()) {
            EObject element = elements.next();
            if (type.isInstance(element)) {
                found.add(type.cast(element));
            }
        }
        return found;
    }

    /** Name of an element that leads to where a page shows it. */
    Text link(@Nullable EObject element) {
        if (element == null) {
            return say.orDash("");
        }
        String name = element instanceof NamedElement named ? words().name(named) : labels.of(element);
        if (element instanceof Allocation allocation) {
            name = words().name(allocation.getEquipment());
        }
        String id = element instanceof Element identified ? Words.text(identified.getId()) : "";
        return Text.EMPTY.link(name, known.contains(id) ? target(element, id) : "");
    }

    private static String target(EObject element, String id) {
        return switch (element) {
            case Site site -> "sites.html#site/" + id;
            case Allocation allocation -> "sites.html#allocations/" + id;
            case DataFlow flow -> "flows.html#flows/" + id;
            case DataSet set -> "data.html#data/" + id;
            case Node node -> "network.html#nodes/" + id;
            case Actor actor -> "index.html#participants/" + id;
            case Procedure procedure -> "procedures.html#procedures/" + id;
            case Milestone milestone -> "schedule.html#milestones/" + id;
            case Task task -> "schedule.html#tasks/" + id;
            default -> {
                EObject parent = element.eContainer();
                yield parent instanceof Element owner && owner.getId() != null && parent.eContainer() != null
                        ? target(parent, owner.getId())
                        : "";
            }
        };
    }

    /** Names of elements that lead on, in one line. */
    Text links(List<? extends EObject> elements) {
        Text all = Text.EMPTY;
        for (EObject element : elements) {
            all = all.isEmpty() ? link(element) : all.plain(say.get("list")).then(link(element));
        }
        return all.isEmpty() ? say.orDash("") : all;
    }

    /** Elements that are there, each once, by id. */
    static List<EObject> distinct(List<? extends EObject> elements) {
        Map<Object, EObject> byId = new LinkedHashMap<>();
        for (EObject element : elements) {
            Object key = element instanceof Element it && it.getId() != null ? it.getId() : element;
            byId.putIfAbsent(key, element);
        }
        return List.copyOf(byId.values());
    }
}
