// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.draft;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.core.finding.Witness;
import org.minato.diagram.scene.Mark;
import org.minato.model.base.Element;

/** Puts findings on the boxes and edges that they are about. For one thread. */
public final class FindingMarks {
    private final Draft draft;
    private final Words words;

    /** Marks for a drawing. */
    public FindingMarks(Draft draft, Words words) {
        this.draft = draft;
        this.words = words;
    }

    /** What the marks mean. */
    public static List<LegendItem> legend(Words words) {
        return List.of(
                LegendItem.icon(Icon.ERROR, List.of("mark", "mark-error"), words.text("legend.error")),
                LegendItem.icon(Icon.WARNING, List.of("mark", "mark-warning"), words.text("legend.warning")),
                LegendItem.icon(Icon.INFO, List.of("mark", "mark-info"), words.text("legend.info")),
                LegendItem.field(List.of("witness-ring"), words.text("legend.witness")));
    }

    /** Adds findings that nobody has waived; one about something that has no box of its own is on what it is part of. */
    public void add(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.waiver().isEmpty() && finding.kind() == FindingKind.VIOLATION) {
                Mark mark = new Mark(
                        finding.ruleId(), finding.severity(), finding.message().in(words.locale()));
                finding.element().ifPresent(element -> mark(element, mark));
                for (Witness witness : finding.path()) {
                    follow(witness.element());
                }
            }
        }
    }

    private void mark(EObject subject, Mark mark) {
        for (@Nullable EObject each = subject; each != null; each = each.eContainer()) {
            if (each instanceof Element element && element.getId() != null) {
                Optional<DraftBox> box = draft.box(element.getId());
                if (box.isPresent()) {
                    box.get().marks().add(mark);
                    return;
                }
                Optional<DraftEdge> edge = edge(element.getId());
                if (edge.isPresent()) {
                    edge.get().marks().add(mark);
                    return;
                }
            }
        }
    }

    private void follow(EObject passed) {
        for (@Nullable EObject each = passed; each != null; each = each.eContainer()) {
            if (each instanceof Element element && element.getId() != null) {
                Optional<DraftEdge> edge = edge(element.getId());
                Optional<DraftBox> box = draft.box(element.getId());
                edge.ifPresent(DraftEdge::setWitness);
                box.ifPresent(DraftBox::setWitness);
                if (edge.isPresent() || box.isPresent()) {
                    return;
                }
            }
        }
    }

    private Optional<DraftEdge> edge(String id) {
        return draft.edges().stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
