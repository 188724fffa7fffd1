// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.minato.core.effective.EffectiveModel;
import org.minato.diagram.internal.dataflow.NodeLook;
import org.minato.diagram.internal.draft.Chip;
import org.minato.diagram.internal.draft.DraftBox;
import org.minato.diagram.internal.draft.Icon;
import org.minato.diagram.internal.draft.Outline;
import org.minato.diagram.internal.draft.Panel;
import org.minato.diagram.internal.draft.Words;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Procedure;
import org.minato.model.deployment.ProcedureState;
import org.minato.model.deployment.Site;
import org.minato.model.deployment.SiteKind;
import org.minato.model.refmodel.Equipment;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.refmodel.Technology;

/** The boxes of a deployment map. Immutable. */
final class SiteBoxes {
    private final EffectiveModel effective;
    private final Words words;

    SiteBoxes(EffectiveModel effective, Words words) {
        this.effective = effective;
        this.words = words;
    }

    DraftBox site(Site site, List<Allocation> allocations) {
        Panel panel = new Panel(10, 150, 230).title(icon(site.getKind()), words.name(site));
        String kind = words.value(DeploymentPackage.Literals.SITE_KIND, site.getKind());
        panel.note(place(kind, site), 2);
        String name = words.text("site.name", words.name(site), kind, allocations.size());
        DraftBox box = new DraftBox(
                site.getId(),
                "site",
                Outline.PLAIN,
                List.of("box", "site", "site-" + site.getKind().getName()),
                panel.build(),
                name,
                name);
        allocations.forEach(allocation -> box.add(allocation(allocation)));
        return box;
    }

    private static String place(String kind, Site site) {
        String address = site.getAddress();
        return address == null || address.isBlank() ? kind : kind + " · " + address;
    }

    static Icon icon(SiteKind kind) {
        return switch (kind) {
            case LAND -> Icon.LAND;
            case SEA -> Icon.SEA;
            case INDOOR -> Icon.INDOOR;
            case MOBILE -> Icon.MOBILE;
            case CLOUD -> Icon.CLOUD;
        };
    }

    private DraftBox allocation(Allocation allocation) {
        Equipment equipment = allocation.getEquipment();
        String equipmentName = equipment == null ? words.text("allocation.nothing") : words.name(equipment);
        NodeLook look = equipment == null ? null : NodeLook.of(equipment);
        String quantity = words.text("allocation.quantity", allocation.getQuantity());
        Panel panel = new Panel(9, 130, 206).title(look == null ? Icon.UNKNOWN : look.icon(), equipmentName);
        List<Chip> chips = new ArrayList<>(List.of(Chip.of(quantity, "quantity")));
        long installed = allocation.getUnits().stream()
                .filter(unit -> unit.getInstalledOn() != null && unit.getRemovedOn() == null)
                .count();
        if (installed > 0) {
            chips.add(Chip.of(
                    words.text("allocation.installed", installed),
                    installed >= allocation.getQuantity() ? "state-done" : "state-open"));
        }
        panel.space(2).chips(chips);
        String network = allocation.getChosenInterface() == null
                ? words.text("allocation.noInterface")
                : words.name(allocation.getChosenInterface());
        panel.note(network, 1);
        String name = words.text("allocation.name", equipmentName, quantity, network);
        String role = look == null ? "device" : look.role();
        return new DraftBox(
                allocation.getId(),
                "allocation",
                look == null ? Outline.PLAIN : look.outline(),
                List.of(
                        "box",
                        role,
                        equipment == null
                                ? "unknown"
                                : "layer-" + equipment.getLayer().getName()),
                panel.build(),
                name,
                name);
    }

    DraftBox unallocated(List<Equipment> equipment) {
        Panel panel = new Panel(10, 150, 230).title(Icon.UNKNOWN, words.text("unallocated"));
        String name = words.text("unallocated");
        DraftBox box = new DraftBox(
                "@unallocated", "unallocated", Outline.PLAIN, List.of("box", "unallocated"), panel.build(), name, name);
        equipment.forEach(each ->
                box.add(node(each, List.of("box", "layer-" + each.getLayer().getName()))));
        return box;
    }

    DraftBox network(String id, Technology technology, List<String> bands) {
        Panel panel = new Panel(12, 90, 190)
                .title(Icon.NETWORK, words.value(RefmodelPackage.Literals.TECHNOLOGY, technology));
        if (!bands.isEmpty()) {
            panel.note(words.list(bands), 2);
        }
        String name = words.text("network.name", words.value(RefmodelPackage.Literals.TECHNOLOGY, technology));
        return new DraftBox(id, "network", Outline.PILL, List.of("box", "layer-network"), panel.build(), name, name);
    }

    DraftBox noNetwork(String id) {
        String name = words.text("network.none");
        Panel panel = new Panel(12, 90, 190).title(Icon.UNKNOWN, name);
        return new DraftBox(id, "network", Outline.PILL, List.of("box", "unallocated"), panel.build(), name, name);
    }

    DraftBox node(Node node, List<String> styles) {
        NodeLook look = NodeLook.of(node);
        Panel panel = new Panel(10, 110, 206).space(look.outline().headroom()).title(look.icon(), words.name(node));
        if (node.getOperator() != null) {
            List<String> names = effective.organisations(node.getOperator()).stream()
                    .map(words::name)
                    .toList();
            panel.note(
                    words.text("node.operator", names.isEmpty() ? words.name(node.getOperator()) : words.list(names)),
                    2);
        }
        String name = words.text("receiver.name", words.type(node), words.name(node));
        return new DraftBox(node.getId(), look.role(), look.outline(), styles, panel.build(), name, name);
    }

    DraftBox procedure(Procedure procedure) {
        String state = words.value(DeploymentPackage.Literals.PROCEDURE_STATE, procedure.getState());
        Panel panel = new Panel(10, 170, 260).title(Icon.FORM, words.name(procedure));
        panel.space(2).chips(List.of(Chip.of(state, state(procedure.getState()))));
        Stream.of(procedure.getOffice(), procedure.getPhone())
                .filter(line -> line != null && !line.isBlank())
                .forEach(line -> panel.note(line, 3));
        String name = words.text("procedure.name", words.name(procedure), state);
        return new DraftBox(
                procedure.getId(), "procedure", Outline.PLAIN, List.of("box", "procedure"), panel.build(), name, name);
    }

    static String state(ProcedureState state) {
        return switch (state) {
            case DONE, NOT_NEEDED -> "state-done";
            case TO_ASK -> "state-open";
            default -> "state-waiting";
        };
    }
}
