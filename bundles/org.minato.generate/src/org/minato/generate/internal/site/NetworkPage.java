// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.site;

import java.util.List;
import java.util.Map;
import org.minato.generate.internal.documents.Say;
import org.minato.generate.internal.documents.Tables;
import org.minato.generate.internal.text.Words;
import org.minato.model.base.BasePackage;
import org.minato.model.edit.Labels;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.Equipment;
import org.minato.model.refmodel.Interface;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.word.Text;
import org.minato.word.WordDocument;

/** What is connected with what, and how. */
final class NetworkPage extends SitePage {
    private static final RefmodelPackage MODEL = RefmodelPackage.eINSTANCE;

    NetworkPage(SiteContext context) {
        super(context, "network");
    }

    @Override
    Map<String, List<Integer>> filters() {
        return Map.of("connections", List.of(2, 3, 4));
    }

    @Override
    void content(WordDocument.Builder blocks) {
        Say say = context().say();
        Words words = context().words();
        Labels labels = Labels.in(say.input().locale());
        blocks.heading("all-nodes", 1, say.get("network.nodes"));
        Tables nodes = new Tables(say, "nodes", "column.nodes", 4, 3, 3, 4);
        for (Node node : context().all(Node.class)) {
            nodes.row(
                    Words.text(node.getId()),
                    say.marked(node, words.name(node)),
                    Text.of(labels.of(node.eClass())),
                    Text.of(words.literal(BasePackage.eINSTANCE.getLayer(), node.getLayer())),
                    say.orField(say.players(node.getOperator())));
        }
        blocks.add(nodes.table());
        blocks.heading("connected", 1, say.get("network.connections"));
        Tables flows = new Tables(say, "connections", "column.connections", 4, 4, 2, 3, 3, 2);
        for (DataFlow flow : context().model().getFlows()) {
            flows.row(
                    Words.text(flow.getId()),
                    context().link(flow.getSource()),
                    context().link(flow.getTarget()),
                    Text.of(words.literal(MODEL.getProtocol(), flow.getProtocol())),
                    Text.of(words.literal(MODEL.getTransportSecurity(), flow.getTransportSecurity())),
                    Text.of(words.literal(MODEL.getAuthentication(), flow.getAuthentication())),
                    say.orDash(words.duration(flow.getInterval())));
        }
        blocks.add(flows.table());
        interfaces(blocks);
    }

    private void interfaces(WordDocument.Builder blocks) {
        Say say = context().say();
        Words words = context().words();
        Tables table = new Tables(say, "interfaces", "column.interfaces", 4, 4, 3, 3);
        for (Equipment equipment : context().all(Equipment.class)) {
            for (Interface way : equipment.getInterfaces()) {
                table.row(
                        Words.text(way.getId()),
                        context().link(equipment),
                        say.marked(way, words.name(way)),
                        say.orDash(Words.quantity(way.getBand())),
                        say.orDash(Words.quantity(way.getOutputPower())));
            }
        }
        if (!table.isEmpty()) {
            blocks.heading("ways", 1, say.get("network.interfaces"));
            blocks.add(table.table());
        }
    }
}
