// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.procedure;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.effective.EffectiveModel;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.Quantity;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Site;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Interface;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.refmodel.Technology;
import org.minato.planning.Names;

/** The lines to read out when asking: what stands where, and with which numbers. What nobody knows yet is said to be so. */
final class Prepared {
    private static final Texts TEXTS = Texts.of(Prepared.class);

    private Prepared() {}

    /** Equipment at a place with its ways of communicating. */
    static LocalizedText of(Causes.Placed place, List<Interface> ways) {
        LocalizedText site = place.site().map(Prepared::site).orElse(TEXTS.get("site.open"));
        String quantity = place.allocation()
                .map(Allocation::getQuantity)
                .map(String::valueOf)
                .orElse("?");
        LocalizedText equipment = Names.of(place.equipment());
        if (ways.isEmpty()) {
            return TEXTS.get("placed", equipment, quantity, site);
        }
        LocalizedText radio = joined(ways, Prepared::way, " / ");
        return TEXTS.get(place.isChosen() ? "placed.radio" : "placed.radio.open", equipment, quantity, site, radio);
    }

    private static LocalizedText site(Site site) {
        return TEXTS.get("site", Names.of(site), Names.of(DeploymentPackage.Literals.SITE_KIND, site.getKind()));
    }

    private static LocalizedText way(Interface way) {
        return TEXTS.get(
                "way",
                way.getTechnology() == Technology.OTHER
                        ? Names.of(way)
                        : Names.of(RefmodelPackage.Literals.TECHNOLOGY, way.getTechnology()),
                number(way.getBand()),
                number(way.getOutputPower()));
    }

    private static LocalizedText number(@Nullable Quantity quantity) {
        return quantity == null ? TEXTS.get("unknown") : LocalizedText.same(quantity.toString());
    }

    private static LocalizedText period(Period period) {
        List<LocalizedText> parts = new ArrayList<>();
        part(parts, "years", period.getYears());
        part(parts, "months", period.getMonths());
        part(parts, "days", period.getDays());
        return parts.isEmpty() ? TEXTS.get("period.days", 0) : joined(parts, part -> part, " ");
    }

    private static void part(List<LocalizedText> parts, String unit, int count) {
        if (count != 0) {
            parts.add(TEXTS.get("period." + unit, count));
        }
    }

    /** Data that pass from one to another, with the organisations where they are bound. */
    static LocalizedText of(EffectiveModel effective, DataFlow flow, List<DataSet> data) {
        LocalizedText sets = joined(
                data,
                set -> TEXTS.get(
                        "data",
                        Names.of(set),
                        Names.of(RefmodelPackage.Literals.DATA_CLASS, set.getDataClass()),
                        set.getRetention() == null ? TEXTS.get("unknown") : period(set.getRetention())),
                "; ");
        LocalizedText purpose = Names.both(flow.getPurposeJa(), flow.getPurposeEn());
        return TEXTS.get(
                "flow",
                sets,
                end(effective, flow.getSource()),
                end(effective, flow.getTarget()),
                purpose.ja().isEmpty() ? TEXTS.get("unknown") : purpose,
                Names.of(RefmodelPackage.Literals.PROVISION, flow.getProvision()));
    }

    private static LocalizedText end(EffectiveModel effective, @Nullable Node node) {
        if (node == null) {
            return TEXTS.get("unknown");
        }
        Actor operator = node.getOperator();
        List<Organisation> organisations = operator == null ? List.of() : effective.organisations(operator);
        return organisations.isEmpty()
                ? Optional.ofNullable(operator)
                        .map(actor -> TEXTS.get("end", Names.of(node), Names.of(actor)))
                        .orElseGet(() -> Names.of(node))
                : TEXTS.get("end", Names.of(node), joined(organisations, Names::of, ", "));
    }

    static <T> LocalizedText joined(List<T> parts, Function<T, LocalizedText> text, String separator) {
        List<LocalizedText> texts = parts.stream().map(text).toList();
        return new LocalizedText(
                texts.stream().map(LocalizedText::ja).collect(Collectors.joining(separator.replace(", ", "、"))),
                texts.stream().map(LocalizedText::en).collect(Collectors.joining(separator)));
    }

    /** All lines of a procedure, one under the other. */
    static LocalizedText lines(List<Cause> causes) {
        return joined(causes, Cause::text, "\n");
    }

    /** The text in a language; nothing where it is empty, so that no empty feature is written. */
    static @Nullable String feature(LocalizedText text, Locale locale) {
        String words = Objects.requireNonNull(text.in(locale));
        return words.isEmpty() ? null : words;
    }
}
