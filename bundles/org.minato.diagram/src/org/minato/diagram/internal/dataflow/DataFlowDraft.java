// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.dataflow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.domain.Domains;
import org.minato.core.effective.EffectiveModel;
import org.minato.diagram.internal.arrange.Arrangement;
import org.minato.diagram.internal.draft.Draft;
import org.minato.diagram.internal.draft.DraftBox;
import org.minato.diagram.internal.draft.DraftEdge;
import org.minato.diagram.internal.draft.Words;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.Application;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.ReferenceModel;

/** Says what the data flow diagram of a model shows. Immutable. */
public final class DataFlowDraft {
    /** The column of those who use applications; the columns of the layers are before it. */
    private static final int USERS = 4;

    private final ReferenceModel model;
    private final Words words;
    private final NodeBoxes boxes;
    private final FlowEdges flows;

    /**
     * The diagram of a model.
     *
     * @param effective the plan's view, where {@code model} is its model
     * @param collapsed ids of nodes whose contents are hidden
     */
    public DataFlowDraft(
            ReferenceModel model,
            Optional<EffectiveModel> effective,
            Domains domains,
            Words words,
            Set<String> collapsed) {
        this.model = model;
        this.words = words;
        boxes = new NodeBoxes(words, domains, effective, collapsed);
        flows = new FlowEdges(words);
    }

    /** What is to be drawn. */
    public Draft build() {
        Draft draft = new Draft();
        for (Node node : model.getNodes()) {
            DraftBox box = boxes.node(node);
            box.setColumn(node.getLayer().getValue());
            draft.add(box);
        }
        List<Application> applications = applications(model.getNodes());
        Set<Actor> users = new LinkedHashSet<>();
        applications.forEach(application -> users.addAll(application.getUsers()));
        for (Actor actor : model.getActors()) {
            DraftBox box = boxes.actor(actor);
            box.setColumn(users.contains(actor) ? USERS : Arrangement.BELOW);
            draft.add(box);
        }
        for (DataFlow flow : model.getFlows()) {
            @Nullable DraftBox source = shown(draft, flow.getSource());
            @Nullable DraftBox target = shown(draft, flow.getTarget());
            if (source != null && target != null && source != target) {
                draft.add(flows.edge(flow, source, target));
            }
        }
        applications.forEach(application -> addUsers(draft, application));
        return draft;
    }

    private void addUsers(Draft draft, Application application) {
        @Nullable DraftBox source = shown(draft, application);
        for (Actor user : application.getUsers()) {
            @Nullable DraftBox target = draft.box(user.getId()).orElse(null);
            if (source != null && target != null) {
                String id = "@uses/" + application.getId() + "/" + user.getId();
                String name = words.text("uses.name", words.name(user), words.name(application));
                draft.add(new DraftEdge(id, source, target, List.of("uses"), false, null, name, name));
            }
        }
    }

    /** The box of a node, or the collapsed one that it is hidden in. */
    private static @Nullable DraftBox shown(Draft draft, @Nullable Node node) {
        for (@Nullable EObject each = node; each instanceof Node inner; each = each.eContainer()) {
            Optional<DraftBox> box = draft.box(inner.getId());
            if (box.isPresent()) {
                return box.get();
            }
        }
        return null;
    }

    private static List<Application> applications(List<Node> nodes) {
        List<Application> found = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Application application) {
                found.add(application);
            }
            found.addAll(applications(node.getNodes()));
        }
        return found;
    }
}
