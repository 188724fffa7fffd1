// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.minato.diagram.internal.draft.Chip;
import org.minato.diagram.internal.draft.Icon;
import org.minato.diagram.internal.draft.Legend;
import org.minato.diagram.internal.draft.LegendItem;
import org.minato.diagram.internal.draft.Words;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Procedure;
import org.minato.model.deployment.ProcedureState;
import org.minato.model.deployment.Site;
import org.minato.model.deployment.SiteKind;

/** The legend of deployment maps: what the drawn plan uses of it. */
public final class DeploymentLegend {
    private DeploymentLegend() {}

    /** The legend for a plan. */
    public static Legend of(Plan plan, Words words) {
        Set<SiteKind> kinds = new TreeSet<>();
        plan.getSites().stream().map(Site::getKind).forEach(kinds::add);
        List<LegendItem> sites = new ArrayList<>();
        kinds.forEach(kind -> sites.add(LegendItem.icon(
                SiteBoxes.icon(kind),
                List.of("icon", "title"),
                words.value(DeploymentPackage.Literals.SITE_KIND, kind))));
        sites.add(LegendItem.icon(Icon.NETWORK, List.of("icon", "title"), words.text("legend.network")));
        List<LegendItem> lines = List.of(
                LegendItem.line(List.of("flow", "link", "data-none"), words.text("legend.link")),
                LegendItem.line(List.of("flow", "link", "data-open"), words.text("legend.link.safe")),
                LegendItem.line(List.of("flow", "link", "data-personal"), words.text("legend.link.personal")),
                LegendItem.line(
                        List.of("flow", "link", "data-sensitivePersonal"), words.text("legend.link.sensitive")));
        Set<ProcedureState> states = new TreeSet<>();
        plan.getProcedures().stream().map(Procedure::getState).forEach(states::add);
        List<LegendItem> procedures = new ArrayList<>();
        for (ProcedureState state : states) {
            String label = words.value(DeploymentPackage.Literals.PROCEDURE_STATE, state);
            procedures.add(LegendItem.chip(Chip.of(label, SiteBoxes.state(state)), ""));
        }
        return new Legend()
                .group(words.text("legend.site"), sites)
                .group(words.text("legend.line"), lines)
                .group(words.text("legend.procedure"), procedures);
    }
}
