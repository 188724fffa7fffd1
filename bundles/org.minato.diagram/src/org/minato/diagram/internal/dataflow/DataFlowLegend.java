// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.dataflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.minato.diagram.internal.draft.Chip;
import org.minato.diagram.internal.draft.Icon;
import org.minato.diagram.internal.draft.Legend;
import org.minato.diagram.internal.draft.LegendItem;
import org.minato.diagram.internal.draft.Words;
import org.minato.model.base.BasePackage;
import org.minato.model.base.Layer;
import org.minato.model.refmodel.DataClass;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelPackage;

/** The legend of data flow diagrams: what the drawn model uses of it. */
public final class DataFlowLegend {
    private DataFlowLegend() {}

    /** The legend for a model. */
    public static Legend of(ReferenceModel model, Words words) {
        return new Legend()
                .group(words.text("legend.layer"), layers(words))
                .group(words.text("legend.kind"), kinds(words))
                .group(words.text("legend.data"), classes(model, words))
                .group(words.text("legend.transport"), transport(words));
    }

    private static List<LegendItem> layers(Words words) {
        List<LegendItem> items = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            items.add(LegendItem.field(
                    List.of("box", "layer-" + layer.getName()), words.value(BasePackage.Literals.LAYER, layer)));
        }
        return items;
    }

    private static List<LegendItem> kinds(Words words) {
        return List.of(
                kind(Icon.DEVICE, "Device", words),
                kind(Icon.GATEWAY, "Gateway", words),
                kind(Icon.SERVICE, "Service", words),
                kind(Icon.STORE, "DataStore", words),
                kind(Icon.APPLICATION, "Application", words),
                kind(Icon.EXTERNAL, "ExternalSystem", words),
                kind(Icon.ACTOR, "Actor", words),
                LegendItem.chip(
                        Chip.of(words.text("legend.step.sample"), "step-protecting"), words.text("legend.step")));
    }

    private static LegendItem kind(Icon icon, String type, Words words) {
        return LegendItem.icon(
                icon, List.of("icon", "title"), words.typeName(RefmodelPackage.eINSTANCE.getEClassifier(type)));
    }

    private static List<LegendItem> classes(ReferenceModel model, Words words) {
        Set<DataClass> used = new TreeSet<>();
        model.getDataSets().stream().map(DataSet::getDataClass).forEach(used::add);
        List<LegendItem> items = new ArrayList<>();
        for (DataClass each : used) {
            items.add(
                    LegendItem.chip(Chip.of(words.shortClass(each), "data-" + each.getName()), words.dataClass(each)));
        }
        items.add(LegendItem.line(List.of("flow", "data-personal", "transport-whole"), words.text("legend.personal")));
        return items;
    }

    private static List<LegendItem> transport(Words words) {
        List<LegendItem> items = new ArrayList<>();
        for (String protection : List.of("whole", "partial", "none", "unknown")) {
            items.add(LegendItem.line(
                    List.of("flow", "data-none", "transport-" + protection),
                    words.text("legend.transport." + protection)));
        }
        items.add(LegendItem.icon(Icon.CONSENT, List.of("icon", "title"), words.text("legend.consent")));
        items.add(LegendItem.line(List.of("uses"), words.text("legend.uses")));
        return items;
    }
}
