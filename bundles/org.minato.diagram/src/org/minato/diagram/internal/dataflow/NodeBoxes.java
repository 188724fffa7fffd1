// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.dataflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.minato.core.domain.Domains;
import org.minato.core.effective.EffectiveModel;
import org.minato.diagram.internal.draft.Chip;
import org.minato.diagram.internal.draft.DraftBox;
import org.minato.diagram.internal.draft.Icon;
import org.minato.diagram.internal.draft.Outline;
import org.minato.diagram.internal.draft.Panel;
import org.minato.diagram.internal.draft.Words;
import org.minato.model.base.BasePackage;
import org.minato.model.deployment.Organisation;
import org.minato.model.domain.Category;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.DataStore;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.Equipment;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.ProcessingStep;
import org.minato.model.refmodel.RefmodelPackage;

/** The boxes of nodes and actors. Immutable. */
public final class NodeBoxes {
    private static final double LEAST = 110;
    private static final double MOST = 216;
    /** What contains other nodes is wide anyway. */
    private static final double WIDE = 320;

    private static final Set<String> PROTECTING =
            Set.of("anonymise", "pseudonymise", "aggregate", "extractFeature", "discardRaw");

    private final Words words;
    private final Domains domains;
    private final Optional<EffectiveModel> effective;
    private final Set<String> collapsed;

    NodeBoxes(Words words, Domains domains, Optional<EffectiveModel> effective, Set<String> collapsed) {
        this.words = words;
        this.domains = domains;
        this.effective = effective;
        this.collapsed = collapsed;
    }

    DraftBox node(Node node) {
        NodeLook look = NodeLook.of(node);
        boolean hidden = collapsed.contains(node.getId()) && !node.getNodes().isEmpty();
        Panel panel = new Panel(10, LEAST, hidden || node.getNodes().isEmpty() ? MOST : WIDE)
                .space(look.outline().headroom());
        panel.title(look.icon(), words.name(node));
        category(node).filter(name -> !name.equals(words.name(node))).ifPresent(name -> panel.note(name, 1));
        if (node.getOperator() != null) {
            panel.note(words.text("node.operator", names(node.getOperator())), 2);
        }
        if (node instanceof Equipment equipment) {
            equipment(panel, equipment);
        }
        if (node.isOptional()) {
            panel.space(3).chips(List.of(Chip.of(words.text("node.optional"), "optional-chip")));
        }
        steps(panel, node);
        if (node instanceof DataStore store) {
            stored(panel, store);
        }
        if (hidden) {
            panel.space(3)
                    .chips(List.of(
                            Chip.of(words.text("node.inside", node.getNodes().size()), "inside-chip")));
        }
        List<String> styles = new ArrayList<>(List.of("box", look.role()));
        styles.add("layer-" + node.getLayer().getName());
        if (node.isOptional()) {
            styles.add("optional");
        }
        String layer = words.value(BasePackage.Literals.LAYER, node.getLayer());
        String name = words.text("node.name", words.type(node), words.name(node), layer);
        DraftBox box = new DraftBox(
                node.getId(), look.role(), look.outline(), styles, panel.build(), name, tooltip(node, name));
        box.setCollapsed(hidden);
        if (!hidden) {
            node.getNodes().forEach(child -> box.add(node(child)));
        }
        return box;
    }

    private void equipment(Panel panel, Equipment equipment) {
        if (equipment instanceof Device device && !device.getMeasurements().isEmpty()) {
            List<String> names =
                    device.getMeasurements().stream().map(words::name).toList();
            panel.note(words.text("node.measures", words.list(names)), 2);
        }
        if (!equipment.getInterfaces().isEmpty()) {
            List<String> names = equipment.getInterfaces().stream()
                    .map(each -> words.value(RefmodelPackage.Literals.TECHNOLOGY, each.getTechnology()))
                    .distinct()
                    .toList();
            panel.note(words.text("node.interfaces", words.list(names)), 2);
        }
    }

    private void steps(Panel panel, Node node) {
        if (node.getSteps().isEmpty()) {
            return;
        }
        panel.rule();
        for (ProcessingStep step : node.getSteps()) {
            String kind = words.value(RefmodelPackage.Literals.STEP_KIND, step.getKind());
            String style = PROTECTING.contains(step.getKind().getName()) ? "step-protecting" : "step";
            String name = words.name(step);
            panel.row(Optional.of(Chip.of(kind, style)), name.equalsIgnoreCase(kind) ? "" : name, 2);
        }
    }

    private void stored(Panel panel, DataStore store) {
        if (store.getDataSets().isEmpty()) {
            return;
        }
        panel.rule();
        store.getDataSets()
                .forEach(set -> panel.row(
                        Optional.of(Chip.of(
                                words.shortClass(set.getDataClass()),
                                "data-" + set.getDataClass().getName())),
                        words.name(set),
                        2));
    }

    DraftBox actor(Actor actor) {
        Panel panel = new Panel(10, 90, 190);
        panel.title(Icon.ACTOR, names(actor), 3, "actor-title");
        String kind = words.value(RefmodelPackage.Literals.ACTOR_KIND, actor.getKind());
        if (!kind.equals(words.name(actor))) {
            panel.note(kind, 1);
        }
        String name = words.text("actor.name", words.name(actor), kind);
        return new DraftBox(actor.getId(), "actor", Outline.PILL, List.of("box", "actor"), panel.build(), name, name);
    }

    /** The organisations that play an actor in a plan, or else the actor. */
    private String names(Actor actor) {
        List<Organisation> organisations =
                effective.map(model -> model.organisations(actor)).orElse(List.of());
        return organisations.isEmpty()
                ? words.name(actor)
                : words.list(organisations.stream().map(words::name).toList());
    }

    private Optional<String> category(Node node) {
        String key = node.getCategory();
        if (key == null || key.isBlank()) {
            return Optional.empty();
        }
        Optional<Category> category = domains.category(key);
        return category.map(words::name);
    }

    private String tooltip(Node node, String name) {
        List<String> lines = new ArrayList<>(List.of(name));
        String description =
                words.locale().getLanguage().equals("ja") ? node.getDescriptionJa() : node.getDescriptionEn();
        if (description != null && !description.isBlank()) {
            lines.add(description);
        }
        for (ProcessingStep step : node.getSteps()) {
            lines.add(words.text(
                    "step.tooltip",
                    words.name(step),
                    words.list(step.getInputs().stream().map(words::name).toList()),
                    words.list(step.getOutputs().stream().map(words::name).toList())));
        }
        return String.join("\n", lines);
    }
}
