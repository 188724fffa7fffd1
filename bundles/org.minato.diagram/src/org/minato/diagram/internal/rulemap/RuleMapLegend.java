// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.rulemap;

import java.util.ArrayList;
import java.util.List;
import org.minato.diagram.internal.draft.Chip;
import org.minato.diagram.internal.draft.Legend;
import org.minato.diagram.internal.draft.LegendItem;
import org.minato.diagram.internal.draft.Words;
import org.minato.rules.ClauseState;

/** The legend of rule maps. */
public final class RuleMapLegend {
    private RuleMapLegend() {}

    /** The legend. */
    public static Legend of(Words words) {
        List<LegendItem> states = new ArrayList<>();
        List<LegendItem> lines = new ArrayList<>();
        for (ClauseState state : ClauseState.values()) {
            if (state != ClauseState.NOT_APPLICABLE) {
                String style = ClauseBoxes.style(state);
                states.add(LegendItem.chip(Chip.of(state.label().in(words.locale()), style), ""));
            }
        }
        lines.add(LegendItem.line(List.of("bears", "clause-met"), words.text("legend.bears")));
        lines.add(LegendItem.line(List.of("bears", "clause-broken"), words.text("legend.bears.broken")));
        return new Legend().group(words.text("legend.states"), states).group(words.text("legend.bearing"), lines);
    }
}
