// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.messaging.internal.way;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minato.generate.GenerationInput;
import org.minato.generate.exchange.Party;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.Equipment;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.Protocol;

/** The data flows of a plan with those at their ends. Immutable. */
public final class Ways {
    private final List<Way> all = new ArrayList<>();

    /**
     * A data flow whose ends are there.
     *
     * @param flow the flow, of the effective model
     * @param senders who sends; none where the equipment is not installed
     * @param receivers who receives; none where the equipment is not installed
     */
    public record Way(DataFlow flow, List<Party> senders, List<Party> receivers) {
        /** Whether both ends are there. */
        public boolean installed() {
            return !senders.isEmpty() && !receivers.isEmpty();
        }

        /** Whether the flow goes over the broker. */
        public boolean brokered() {
            return installed() && flow.getProtocol() == Protocol.MQTT;
        }
    }

    /** The ways of a plan, in the order of the model. */
    public Ways(GenerationInput input) {
        Map<Node, List<Party>> units = new HashMap<>(Party.all(input));
        for (DataFlow flow : input.effective().model().getFlows()) {
            if (flow.getSource() != null && flow.getTarget() != null) {
                all.add(new Way(
                        flow, parties(input, units, flow.getSource()), parties(input, units, flow.getTarget())));
            }
        }
    }

    private static List<Party> parties(GenerationInput input, Map<Node, List<Party>> units, Node node) {
        return node instanceof Equipment ? units.getOrDefault(node, List.of()) : Party.of(input, node);
    }

    /** All flows with a sender and a receiver in the model. */
    public List<Way> all() {
        return List.copyOf(all);
    }

    /** The flows over the broker. */
    public List<Way> brokered() {
        return all.stream().filter(Way::brokered).toList();
    }
}
