// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.deployment.ActorBinding;
import org.minato.model.deployment.DeploymentPackage.Literals;
import org.minato.model.deployment.Milestone;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Procedure;
import org.minato.planning.Names;
import org.minato.rules.Conformance;

/**
 * What somebody who takes over has to know: what waits for whom, whom to phone, what lies ahead, what was promised and
 * until when. Data only; others print it.
 */
public final class Handover {
    private static final Texts TEXTS = Texts.of(Handover.class);
    private static final LocalizedText NONE = LocalizedText.same("");

    private final Plan plan;
    private final WorkItems work;
    private final Optional<Organisation> organisation;

    private Handover(Plan plan, WorkItems work, Optional<Organisation> organisation) {
        this.plan = plan;
        this.work = work;
        this.organisation = organisation;
    }

    /**
     * The tables of a handover sheet.
     *
     * @param conformance of this plan
     * @param organisation whose sheet it is; the whole plan's where empty
     * @return tables without rows included, so that it shows that there is nothing
     */
    public static List<HandoverTable> of(Plan plan, Conformance conformance, Optional<Organisation> organisation) {
        return new Handover(plan, WorkItems.of(plan, conformance), organisation).tables();
    }

    private List<HandoverTable> tables() {
        List<HandoverTable> tables = new ArrayList<>();
        if (organisation.isPresent()) {
            Organisation own = organisation.get();
            tables.add(work("waiting", work.waitingFor(own)));
            tables.add(work("following", work.followedUpBy(own)));
        } else {
            tables.add(work("waiting", work.all()));
        }
        tables.add(work("unassigned", work.unassigned()));
        tables.add(procedures());
        tables.add(milestones());
        tables.add(promises());
        tables.add(partners());
        return tables;
    }

    private HandoverTable work(String key, List<WorkItem> items) {
        Keys keys = new Keys();
        return table(
                key,
                List.of("kind", "title", "detail", "who", "due", "clause"),
                items,
                item -> keys.unique(item.clause()
                        .or(() -> item.element().map(element -> String.valueOf(element.getId())))
                        .orElse(item.kind().name())),
                item -> List.of(
                        item.kind().label(),
                        item.title(),
                        item.detail(),
                        item.waitsFor().map(Names::of).orElse(item.outside()),
                        text(item.due().orElse(null)),
                        text(item.clause().orElse(null))));
    }

    private HandoverTable procedures() {
        return table(
                "procedures",
                List.of("title", "state", "office", "phone", "confirmed", "answer", "who"),
                plan.getProcedures().stream()
                        .filter(concerns(Procedure::getResponsible))
                        .toList(),
                procedure -> String.valueOf(procedure.getId()),
                procedure -> List.of(
                        Names.of(procedure),
                        procedure.isUncalledFor()
                                ? TEXTS.get("uncalledFor")
                                : Names.of(Literals.PROCEDURE_STATE, procedure.getState()),
                        text(procedure.getOffice()),
                        text(procedure.getPhone()),
                        procedure.getContactConfirmedOn() == null
                                ? TEXTS.get("unconfirmed")
                                : text(procedure.getContactConfirmedOn()),
                        Names.both(procedure.getAnswerJa(), procedure.getAnswerEn()),
                        name(procedure.getResponsible())));
    }

    private HandoverTable milestones() {
        return table(
                "milestones",
                List.of("title", "planned", "actual", "who"),
                Schedule.of(plan).rows().stream()
                        .map(Schedule.Row::milestone)
                        .filter(concerns(Milestone::getResponsible))
                        .toList(),
                milestone -> String.valueOf(milestone.getId()),
                milestone -> List.of(
                        Names.of(milestone),
                        span(milestone.getPlanned(), milestone.getPlannedEnd()),
                        span(milestone.getActual(), milestone.getActualEnd()),
                        name(milestone.getResponsible())));
    }

    /** What the organisation answers for: statements, evidence, waivers, with the day until which they hold. */
    private HandoverTable promises() {
        record Promise(
                String id,
                String key,
                @Nullable String clause,
                @Nullable Organisation who,
                LocalizedText what,
                @Nullable Object until) {}
        Stream<Promise> statements = plan.getStatements().stream()
                .map(each -> new Promise(
                        String.valueOf(each.getId()),
                        "statement",
                        each.getClause(),
                        each.getResponsible(),
                        Names.both(each.getTextJa(), each.getTextEn()),
                        null));
        Stream<Promise> attestations = plan.getAttestations().stream()
                .map(each -> new Promise(
                        String.valueOf(each.getId()),
                        "attestation",
                        each.getClause(),
                        each.getResponsible(),
                        text(each.getReference()),
                        each.getExpires()));
        Stream<Promise> waivers = plan.getWaivers().stream()
                .map(each -> new Promise(
                        String.valueOf(each.getId()),
                        "waiver",
                        each.getClause(),
                        each.getOwner(),
                        Names.both(each.getReasonJa(), each.getReasonEn()),
                        each.getExpires()));
        return table(
                "promises",
                List.of("kind", "clause", "detail", "until", "who"),
                Stream.of(statements, attestations, waivers)
                        .flatMap(each -> each)
                        .filter(concerns(Promise::who))
                        .toList(),
                Promise::id,
                each -> List.of(
                        TEXTS.get("promise." + each.key()),
                        text(each.clause()),
                        each.what(),
                        text(each.until()),
                        name(each.who())));
    }

    private HandoverTable partners() {
        return table(
                "partners",
                List.of("title", "plays", "office", "contact"),
                plan.getOrganisations(),
                each -> String.valueOf(each.getId()),
                each -> List.of(Names.of(each), plays(each), text(each.getOffice()), text(each.getContact())));
    }

    private LocalizedText plays(Organisation organisation) {
        List<LocalizedText> actors = plan.getBindings().stream()
                .filter(binding -> binding.getOrganisations().contains(organisation) && binding.getActor() != null)
                .map(ActorBinding::getActor)
                .map(Names::of)
                .toList();
        return new LocalizedText(
                String.join("、", actors.stream().map(LocalizedText::ja).toList()),
                String.join(", ", actors.stream().map(LocalizedText::en).toList()));
    }

    /** An organisation's sheet leaves out what is expressly another's. */
    private <T> Predicate<T> concerns(Function<T, @Nullable Organisation> who) {
        return each -> {
            Organisation named = who.apply(each);
            return organisation.isEmpty() || named == null || named == organisation.get();
        };
    }

    private static <T> HandoverTable table(
            String key,
            List<String> columns,
            List<T> elements,
            Function<T, String> rowKey,
            Function<T, List<LocalizedText>> cells) {
        return new HandoverTable(
                key,
                TEXTS.get("table." + key),
                columns.stream()
                        .map(column -> new HandoverTable.Column(column, TEXTS.get("column." + column)))
                        .toList(),
                elements.stream()
                        .map(element -> new HandoverTable.Row(rowKey.apply(element), cells.apply(element)))
                        .toList());
    }

    private static LocalizedText span(@Nullable Object begin, @Nullable Object end) {
        if (begin == null || end == null) {
            return text(begin == null ? end : begin);
        }
        return TEXTS.get("span", begin.toString(), end.toString());
    }

    private static LocalizedText name(@Nullable Organisation who) {
        return who == null ? NONE : Names.of(who);
    }

    private static LocalizedText text(@Nullable Object value) {
        return value == null ? NONE : LocalizedText.same(value.toString());
    }

    /** Makes keys that occur again differ by a number. */
    private static final class Keys {
        private final Map<String, Integer> seen = new HashMap<>();

        String unique(String key) {
            int count = seen.getOrDefault(key, 0) + 1;
            seen.put(key, count);
            return count == 1 ? key : key + "-" + count;
        }
    }
}
