// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.effective.EffectiveModel;
import org.minato.diagram.internal.arrange.Arrangement;
import org.minato.diagram.internal.dataflow.NodeLook;
import org.minato.diagram.internal.draft.Draft;
import org.minato.diagram.internal.draft.DraftBox;
import org.minato.diagram.internal.draft.DraftEdge;
import org.minato.diagram.internal.draft.Words;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.DataClass;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Equipment;
import org.minato.model.refmodel.Interface;
import org.minato.model.refmodel.Node;

/**
 * Says what the deployment map of a plan shows: sites with the devices placed there, the networks that these use, where
 * the data go from there, what is not placed yet, and procedures. Used once, by one thread.
 */
public final class DeploymentDraft {
    private static final int SITES = 0;
    private static final int NETWORKS = 1;
    private static final int RECEIVERS = 2;

    private record Link(DraftBox from, DraftBox to) {}

    private final Plan plan;
    private final EffectiveModel effective;
    private final Words words;
    private final SiteBoxes boxes;
    private final Draft draft = new Draft();
    private final Map<String, DraftBox> networks = new LinkedHashMap<>();
    private final Map<String, DraftBox> receivers = new LinkedHashMap<>();
    private final Map<Link, Set<DataFlow>> links = new LinkedHashMap<>();

    /** The map of a plan with its effective model. */
    public DeploymentDraft(EffectiveModel effective, Words words) {
        this.effective = effective;
        this.words = words;
        plan = effective.plan();
        boxes = new SiteBoxes(effective, words);
    }

    /** What is to be drawn. */
    public Draft build() {
        plan.getSites()
                .forEach(site -> add(
                        boxes.site(
                                site,
                                plan.getAllocations().stream()
                                        .filter(allocation -> allocation.getSite() == site)
                                        .toList()),
                        SITES));
        addUnallocated();
        for (Allocation allocation : plan.getAllocations()) {
            draft.box(allocation.getId()).ifPresent(box -> connect(allocation, box));
        }
        networks.values().forEach(box -> add(box, NETWORKS));
        receivers.values().forEach(box -> add(box, RECEIVERS));
        links.forEach((link, flows) -> draft.add(edge(link, flows)));
        plan.getProcedures().forEach(procedure -> add(boxes.procedure(procedure), Arrangement.BELOW));
        return draft;
    }

    private void add(DraftBox box, int column) {
        box.setColumn(column);
        draft.add(box);
    }

    private void addUnallocated() {
        Set<EObject> placed = new LinkedHashSet<>();
        plan.getAllocations().stream()
                .filter(allocation -> allocation.getEquipment() != null)
                .forEach(allocation -> placed.add(allocation.getEquipment()));
        List<Equipment> missing = new ArrayList<>();
        collect(effective.model().getNodes(), placed, missing);
        if (!missing.isEmpty()) {
            add(boxes.unallocated(missing), SITES);
        }
    }

    private void collect(List<Node> nodes, Set<EObject> placed, List<Equipment> missing) {
        for (Node node : nodes) {
            if (node instanceof Equipment equipment && !placed.contains(effective.original(equipment))) {
                missing.add(equipment);
            }
            collect(node.getNodes(), placed, missing);
        }
    }

    private void connect(Allocation allocation, DraftBox box) {
        @Nullable Equipment equipment = allocation.getEquipment();
        if (equipment == null || effective.effective(equipment).isEmpty()) {
            return;
        }
        DraftBox network = network(allocation.getChosenInterface());
        links.computeIfAbsent(new Link(box, network), link -> new LinkedHashSet<>());
        if (effective.effective(equipment).get() instanceof Node node) {
            node.getOutgoing().forEach(flow -> connect(box, network, flow, flow.getTarget()));
            node.getIncoming().stream()
                    .filter(flow -> !isPlaced(flow.getSource()))
                    .forEach(flow -> connect(box, network, flow, flow.getSource()));
        }
    }

    /** What a device at a site sends goes over the network that it uses itself. */
    private boolean isPlaced(@Nullable Node node) {
        return node != null
                && plan.getAllocations().stream()
                        .anyMatch(allocation -> allocation.getEquipment() == effective.original(node));
    }

    /** The other end is a device at a site, which then uses the network too, or something that is not placed. */
    private void connect(DraftBox box, DraftBox network, DataFlow flow, @Nullable Node other) {
        if (other == null) {
            return;
        }
        flows(new Link(box, network)).add(flow);
        EObject original = effective.original(other);
        List<Allocation> there = plan.getAllocations().stream()
                .filter(allocation -> allocation.getEquipment() == original)
                .toList();
        for (Allocation allocation : there) {
            draft.box(allocation.getId())
                    .ifPresent(placed -> flows(new Link(placed, network)).add(flow));
        }
        if (there.isEmpty() && !(other instanceof Equipment)) {
            DraftBox receiver = receivers.computeIfAbsent(
                    other.getId(),
                    id -> boxes.node(
                            other,
                            List.of(
                                    "box",
                                    NodeLook.of(other).role(),
                                    "layer-" + other.getLayer().getName())));
            flows(new Link(network, receiver)).add(flow);
        }
    }

    private Set<DataFlow> flows(Link link) {
        return Objects.requireNonNull(links.computeIfAbsent(link, each -> new LinkedHashSet<>()));
    }

    private DraftBox network(@Nullable Interface chosen) {
        if (chosen == null) {
            return Objects.requireNonNull(networks.computeIfAbsent("@network/none", boxes::noNetwork));
        }
        Set<String> bands = new TreeSet<>();
        plan.getAllocations().stream()
                .map(Allocation::getChosenInterface)
                .filter(each ->
                        each != null && each.getTechnology() == chosen.getTechnology() && each.getBand() != null)
                .forEach(each -> bands.add(each.getBand().toString()));
        return Objects.requireNonNull(networks.computeIfAbsent(
                "@network/" + chosen.getTechnology().getName(),
                id -> boxes.network(id, chosen.getTechnology(), List.copyOf(bands))));
    }

    private DraftEdge edge(Link link, Set<DataFlow> flows) {
        DataClass gravest = flows.stream()
                .flatMap(flow -> flow.getDataSets().stream())
                .map(DataSet::getDataClass)
                .max(Comparator.comparingInt(DataClass::getValue))
                .orElse(DataClass.NONE);
        String name = words.text(
                "link.name",
                link.from().name(),
                link.to().name(),
                words.list(flows.stream().map(words::name).toList()),
                words.dataClass(gravest));
        return new DraftEdge(
                "@link/" + link.from().id() + "/" + link.to().id(),
                link.from(),
                link.to(),
                List.of("flow", "link", "data-" + gravest.getName()),
                false,
                null,
                name,
                name);
    }
}
