// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.dataflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minato.diagram.internal.draft.Chip;
import org.minato.diagram.internal.draft.Content;
import org.minato.diagram.internal.draft.DraftBox;
import org.minato.diagram.internal.draft.DraftEdge;
import org.minato.diagram.internal.draft.Icon;
import org.minato.diagram.internal.draft.Panel;
import org.minato.diagram.internal.draft.Words;
import org.minato.model.refmodel.ConsentKind;
import org.minato.model.refmodel.DataClass;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.refmodel.TransportSecurity;

/** The edges of data flows: what they carry, how sensitive it is, whether it is protected and on what ground. Immutable. */
final class FlowEdges {
    private static final int MOST_SETS = 3;
    private static final double MOST = 190;

    private final Words words;

    FlowEdges(Words words) {
        this.words = words;
    }

    DraftEdge edge(DataFlow flow, DraftBox source, DraftBox target) {
        DataClass gravest = gravest(flow);
        String protection = protection(flow.getTransportSecurity());
        String name = name(flow, gravest);
        return new DraftEdge(
                flow.getId(),
                source,
                target,
                List.of("flow", "data-" + gravest.getName(), "transport-" + protection),
                true,
                label(flow, gravest, protection),
                name,
                tooltip(flow, name));
    }

    static DataClass gravest(DataFlow flow) {
        return flow.getDataSets().stream()
                .map(DataSet::getDataClass)
                .max(Comparator.comparingInt(DataClass::getValue))
                .orElse(DataClass.NONE);
    }

    static boolean isPersonal(DataClass value) {
        return value.getValue() >= DataClass.PERSONAL.getValue();
    }

    static String protection(TransportSecurity security) {
        return switch (security) {
            case UNKNOWN -> "unknown";
            case NONE -> "none";
            case LINK_LAYER -> "partial";
            default -> "whole";
        };
    }

    private Content label(DataFlow flow, DataClass gravest, String protection) {
        Panel panel = new Panel(2, 20, MOST);
        List<DataSet> sets = flow.getDataSets();
        boolean all = sets.size() <= MOST_SETS;
        for (DataSet set : all ? sets : sets.subList(0, MOST_SETS - 1)) {
            panel.row(
                    Optional.of(Chip.of(
                            words.shortClass(set.getDataClass()),
                            "data-" + set.getDataClass().getName())),
                    words.name(set),
                    2);
        }
        if (!all) {
            panel.row(Optional.empty(), words.text("flow.more", sets.size() - MOST_SETS + 1), 1);
        }
        panel.chips(badges(flow, gravest, protection));
        return panel.build();
    }

    private List<Chip> badges(DataFlow flow, DataClass gravest, String protection) {
        List<Chip> badges = new ArrayList<>();
        Icon lock = switch (protection) {
            case "whole" -> Icon.LOCKED;
            case "unknown" -> Icon.UNKNOWN;
            default -> Icon.UNLOCKED;
        };
        badges.add(Chip.of(
                lock, words.text("transport." + flow.getTransportSecurity().getName()), "badge-" + protection));
        ConsentKind consent =
                flow.getConsent() == null ? ConsentKind.NONE : flow.getConsent().getKind();
        if (consent != ConsentKind.NONE) {
            badges.add(Chip.of(Icon.CONSENT, words.text("consent." + consent.getName()), "badge-consent"));
        } else if (isPersonal(gravest)) {
            String basis = flow.getLegalBasis().getName();
            badges.add(Chip.of(
                    Icon.CONSENT,
                    words.text("basis." + basis),
                    basis.equals("unset") ? "badge-unknown" : "badge-consent"));
        }
        return badges;
    }

    private String name(DataFlow flow, DataClass gravest) {
        return words.text(
                "flow.name",
                words.name(flow),
                words.list(flow.getDataSets().stream().map(words::name).toList()),
                words.dataClass(gravest),
                words.value(RefmodelPackage.Literals.TRANSPORT_SECURITY, flow.getTransportSecurity()));
    }

    private String tooltip(DataFlow flow, String name) {
        List<String> lines = new ArrayList<>(List.of(name));
        String purpose = words.locale().getLanguage().equals("ja") ? flow.getPurposeJa() : flow.getPurposeEn();
        if (purpose != null && !purpose.isBlank()) {
            lines.add(words.text("flow.purpose", purpose));
        }
        lines.add(words.text(
                "flow.protocol",
                words.value(RefmodelPackage.Literals.PROTOCOL, flow.getProtocol()),
                words.value(RefmodelPackage.Literals.AUTHENTICATION, flow.getAuthentication())));
        lines.add(words.text("flow.basis", words.value(RefmodelPackage.Literals.LEGAL_BASIS, flow.getLegalBasis())));
        return String.join("\n", lines);
    }
}
