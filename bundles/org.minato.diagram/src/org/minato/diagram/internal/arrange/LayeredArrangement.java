// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.arrange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.diagram.internal.draft.Content;
import org.minato.diagram.internal.draft.DraftBox;
import org.minato.diagram.internal.draft.DraftEdge;
import org.minato.diagram.scene.Point;

/** Places boxes in layers from left to right, with routes and labels, by ELK. Used once, by one thread. */
final class LayeredArrangement {
    /** Above this size, layers and places are found in a way that is quicker and less compact. */
    private static final int LARGE = 300;

    private final List<DraftBox> roots;
    private final List<DraftEdge> edges;
    private final Map<DraftBox, ElkNode> nodes = new HashMap<>();
    private final Map<DraftEdge, ElkEdge> lines = new HashMap<>();
    private final ElkNode graph = ElkGraphUtil.createGraph();

    LayeredArrangement(List<DraftBox> roots, List<DraftEdge> edges) {
        this.roots = roots;
        this.edges = edges;
    }

    void arrange() {
        // makes ELK's types of options known to ELK, which is also why it is asked for first
        LayoutMetaDataService.getInstance();
        roots.forEach(box -> add(box, graph));
        edges.forEach(this::add);
        configure();
        new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
        roots.forEach(box -> take(box, 0, 0));
        edges.forEach(this::take);
    }

    private void configure() {
        graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
        graph.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        // without an order of its own, the processing of partitions depends on addresses in memory
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        if (nodes.size() > LARGE) {
            graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH);
            graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
            graph.setProperty(LayeredOptions.THOROUGHNESS, 1);
        } else {
            graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        }
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 28.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 18.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 14.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 3.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 34.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 16.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 12.0);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
    }

    private void add(DraftBox box, ElkNode into) {
        ElkNode node = ElkGraphUtil.createNode(into);
        Content content = box.content();
        node.setDimensions(content.width(), content.height());
        if (into == graph) {
            node.setProperty(LayeredOptions.PARTITIONING_PARTITION, box.column());
        }
        nodes.put(box, node);
        if (!box.children().isEmpty()) {
            node.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
            node.setProperty(
                    LayeredOptions.PADDING,
                    new ElkPadding(content.height() + 4, DraftBox.INSET, DraftBox.INSET, DraftBox.INSET));
            node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, SizeConstraint.minimumSizeWithPorts());
            node.setProperty(LayeredOptions.NODE_SIZE_MINIMUM, new KVector(content.width(), content.height()));
            box.children().forEach(child -> add(child, node));
        }
    }

    private void add(DraftEdge edge) {
        @Nullable ElkNode source = nodes.get(edge.source());
        @Nullable ElkNode target = nodes.get(edge.target());
        if (source == null || target == null) {
            return;
        }
        ElkEdge line = ElkGraphUtil.createSimpleEdge(source, target);
        edge.label().ifPresent(content -> {
            ElkLabel label = ElkGraphUtil.createLabel("label", line);
            label.setDimensions(content.width(), content.height());
            label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
        });
        lines.put(edge, line);
    }

    private void take(DraftBox box, double x, double y) {
        @Nullable ElkNode node = nodes.get(box);
        if (node != null) {
            box.moveTo(new Point(x + node.getX(), y + node.getY()));
            box.resize(node.getWidth(), node.getHeight());
            box.children().forEach(child -> take(child, x + node.getX(), y + node.getY()));
        }
    }

    private void take(DraftEdge edge) {
        @Nullable ElkEdge line = lines.get(edge);
        if (line == null || line.getSections().isEmpty()) {
            return;
        }
        Point origin = origin(line.getContainingNode());
        ElkEdgeSection section = line.getSections().get(0);
        List<Point> points = new ArrayList<>();
        points.add(new Point(origin.x() + section.getStartX(), origin.y() + section.getStartY()));
        for (ElkBendPoint bend : section.getBendPoints()) {
            points.add(new Point(origin.x() + bend.getX(), origin.y() + bend.getY()));
        }
        points.add(new Point(origin.x() + section.getEndX(), origin.y() + section.getEndY()));
        edge.setPoints(points);
        for (ElkLabel label : line.getLabels()) {
            edge.setLabelAt(new Point(origin.x() + label.getX(), origin.y() + label.getY()));
        }
    }

    private Point origin(@Nullable ElkNode container) {
        double x = 0;
        double y = 0;
        for (ElkNode node = container; node != null && node != graph; node = node.getParent()) {
            x += node.getX();
            y += node.getY();
        }
        return new Point(x, y);
    }
}
