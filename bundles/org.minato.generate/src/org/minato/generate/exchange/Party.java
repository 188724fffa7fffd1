// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minato.generate.GenerationInput;
import org.minato.generate.internal.text.Installed;
import org.minato.generate.internal.text.Words;
import org.minato.model.deployment.Allocation;
import org.minato.model.refmodel.Equipment;
import org.minato.model.refmodel.Node;

/**
 * Who sends or receives data in a plan: one unit of equipment, or a node that there is one of. Immutable.
 *
 * @param id stable id, by which topics, users and certificates are named: of a unit as in its Thing Description, else of
 *     the node; see {@link Addresses#segment(String)}
 * @param node the node of the effective model
 * @param allocation where the unit is installed; empty where the node is no equipment
 * @param number number of the unit in its allocation, from 1; 0 where the node is no equipment
 */
public record Party(String id, Node node, Optional<Allocation> allocation, int number) {

    /** The units of a piece of equipment in the order of the plan, or the node itself where it is none. */
    public static List<Party> of(GenerationInput input, Node node) {
        return node instanceof Equipment ? all(input).getOrDefault(node, List.of()) : List.of(single(node));
    }

    /** All units of a plan, by their equipment. */
    public static Map<Node, List<Party>> all(GenerationInput input) {
        Map<Node, List<Party>> units = new HashMap<>();
        for (Installed unit : Installed.of(input)) {
            units.computeIfAbsent(unit.equipment(), equipment -> new ArrayList<>())
                    .add(new Party(
                            Addresses.segment(unit.id()),
                            unit.equipment(),
                            Optional.of(unit.allocation()),
                            unit.number()));
        }
        return units;
    }

    private static Party single(Node node) {
        return new Party(Addresses.segment(Words.text(node.getId())), node, Optional.empty(), 0);
    }
}
