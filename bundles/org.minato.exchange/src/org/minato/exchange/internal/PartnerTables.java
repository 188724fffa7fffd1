// SPDX-License-Identifier: EPL-2.0
package org.minato.exchange.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.effective.EffectiveModel;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.Element;
import org.minato.model.base.NamedElement;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.Attestation;
import org.minato.model.deployment.ConsentCount;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.DeploymentPackage.Literals;
import org.minato.model.deployment.InstalledUnit;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Site;
import org.minato.model.deployment.Statement;
import org.minato.model.refmodel.Equipment;
import org.minato.model.refmodel.Node;
import org.minato.model.rules.Clause;
import org.minato.model.rules.EvidenceRequirement;
import org.minato.model.rules.Question;
import org.minato.planning.PlanEdit;
import org.minato.planning.work.WorkItem;
import org.minato.planning.work.WorkItems;
import org.minato.rules.ClauseResult;
import org.minato.rules.Conformance;
import org.minato.sheet.Column;
import org.minato.sheet.KeyedTable.KeyedRow;
import org.minato.sheet.Row;
import org.minato.sheet.Table;

/**
 * The tables of one organisation: which rows of a plan are its own, and which cells it fills in. Made alike for sending
 * and for reading back. For one use.
 */
public final class PartnerTables {
    private static final Texts TEXTS = Texts.of(PartnerTables.class);
    /** Units of one allocation that get rows; more is a slip of the pen in a quantity. */
    private static final int MOST_UNITS = 5_000;

    private static final double NINETY = 90;

    /**
     * A table.
     *
     * @param key its key
     * @param title name of its sheet
     * @param given titles of the columns that are given, by key
     * @param asked titles of the columns to fill in, by key
     * @param rows its rows
     */
    public record Part(
            String key, String title, Map<String, String> given, Map<String, String> asked, List<PartRow> rows) {

        /** The row with a key. */
        public Optional<PartRow> row(String rowKey) {
            return rows.stream().filter(row -> row.key().equals(rowKey)).findFirst();
        }

        /** Stable name of a cell. */
        public String place(PartRow row, String column) {
            return key + "/" + row.key() + "/" + column;
        }

        /** Key of the first column. */
        public String firstColumn() {
            return Stream.concat(given.keySet().stream(), asked.keySet().stream())
                    .findFirst()
                    .orElse("");
        }

        /** What a cell is about, in words. */
        public String what(PartRow row, String column) {
            return row.given().get(0) + " / " + asked.getOrDefault(column, column);
        }

        /** Why the answers of a row do not fit together. */
        public Optional<LocalizedText> problem(KeyedRow row) {
            if (!key.equals("consent")) {
                return Optional.empty();
            }
            int answered = count(row, "given") + count(row, "refused");
            return answered > count(row, "asked") && count(row, "asked") >= 0
                    ? Optional.of(TEXTS.get("consent.more"))
                    : Optional.empty();
        }

        private static int count(KeyedRow row, String column) {
            String text = row.cell(column).strip();
            return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
        }

        /** The table as it is sent. */
        public Table table() {
            List<Column> columns = new ArrayList<>();
            given.forEach((column, title) -> columns.add(Column.text(column, title)));
            asked.forEach((column, title) -> {
                Slot slot = Objects.requireNonNull(rows.get(0).slots().get(column));
                columns.add(Column.of(column, TEXTS.get("fillIn", title).in(slot.locale()), slot.type())
                        .filledIn()
                        .choosing(slot.choices()));
            });
            List<Row> lines = rows.stream()
                    .map(row -> {
                        List<String> cells = new ArrayList<>(row.given());
                        asked.keySet()
                                .forEach(column -> cells.add(
                                        Objects.requireNonNull(row.slots().get(column))
                                                .present()));
                        return Row.of(row.key(), cells);
                    })
                    .toList();
            return new Table(key, title, columns, lines, true);
        }
    }

    /**
     * A row.
     *
     * @param key its key
     * @param given what it says
     * @param slots what is to be filled in, by key of the column
     */
    public record PartRow(String key, List<String> given, Map<String, Slot> slots) {}

    private record Addition(EObject container, EReference feature) {}

    private final Plan plan;
    private final Conformance conformance;
    private final Organisation organisation;
    private final Locale locale;
    private final EffectiveModel effective;
    private final Set<String> ids = new HashSet<>();
    private final Map<Addition, List<EObject>> additions = new LinkedHashMap<>();

    /** The tables of an organisation in a language. */
    public PartnerTables(Plan plan, Conformance conformance, Organisation organisation, Locale locale) {
        this.plan = plan;
        this.conformance = conformance;
        this.organisation = organisation;
        this.locale = locale;
        effective = EffectiveModel.of(plan);
        plan.eAllContents().forEachRemaining(element -> {
            if (element instanceof Element it && it.getId() != null) {
                ids.add(it.getId());
            }
        });
    }

    /**
     * The tables that have rows.
     *
     * @param also keys of rows of questions and evidence that are in whoever's file already
     */
    public List<Part> parts(Set<String> also) {
        Set<String> own = clauses();
        Predicate<String> asked = row -> own.contains(clause(row)) || also.contains(row);
        return Stream.of(questions(asked), evidence(asked), tasks(), sites(), units(), consent(), contact())
                .filter(part -> !part.rows().isEmpty())
                .toList();
    }

    /** The elements that answers bring, as changes of what contains them. */
    public List<PlanEdit.Change> additions() {
        List<PlanEdit.Change> changes = new ArrayList<>();
        additions.forEach((place, fresh) -> {
            List<Object> all = new ArrayList<>((List<?>) place.container().eGet(place.feature()));
            all.addAll(fresh);
            changes.add(new PlanEdit.Change(place.container(), place.feature(), all));
        });
        return changes;
    }

    void add(EObject container, EReference feature, EObject fresh) {
        additions
                .computeIfAbsent(new Addition(container, feature), place -> new ArrayList<>())
                .add(fresh);
    }

    private static String clause(String row) {
        return row.substring(0, Math.max(row.lastIndexOf('/'), 0));
    }

    /** Clauses that the organisation answers for, or that tasks with it are about. */
    private Set<String> clauses() {
        Set<String> own = new LinkedHashSet<>();
        plan.getStatements().stream()
                .filter(it -> organisation.equals(it.getResponsible()))
                .forEach(it -> own.add(String.valueOf(it.getClause())));
        plan.getAttestations().stream()
                .filter(it -> organisation.equals(it.getResponsible()))
                .forEach(it -> own.add(String.valueOf(it.getClause())));
        plan.getTasks().stream()
                .filter(it -> organisation.equals(it.getWaitsFor()) && it.getClause() != null)
                .forEach(it -> own.add(String.valueOf(it.getClause())));
        WorkItems.of(plan, conformance).waitingFor(organisation).stream()
                .map(WorkItem::clause)
                .flatMap(Optional::stream)
                .forEach(own::add);
        return own;
    }

    private Part questions(Predicate<String> asked) {
        List<PartRow> rows = new ArrayList<>();
        EAttribute text = locale.getLanguage().equals("en") ? Literals.STATEMENT__TEXT_EN : Literals.STATEMENT__TEXT_JA;
        for (ClauseResult result : conformance.clauses()) {
            for (Question question : result.clause().getQuestions()) {
                String key = result.key() + "/" + question.getId();
                if (question.getId() == null || !asked.test(key)) {
                    continue;
                }
                Target target = Target.of(
                        plan,
                        Literals.PLAN__STATEMENTS,
                        statement(result.key(), String.valueOf(question.getId())),
                        day -> {
                            Statement fresh = DeploymentFactory.eINSTANCE.createStatement();
                            fresh.setId(fresh("statement-"));
                            fresh.setClause(result.key());
                            fresh.setQuestion(question.getId());
                            fresh.setResponsible(organisation);
                            fresh.setDate(day);
                            return fresh;
                        });
                rows.add(new PartRow(
                        key,
                        List.of(title(result), text(question.getTextJa(), question.getTextEn()), hint(question)),
                        slots(
                                "answer", Slot.of(target, text, locale),
                                "value", Slot.of(target, Literals.STATEMENT__VALUE, locale))));
            }
        }
        return part("questions", List.of("clause", "question", "hint"), List.of("answer", "value"), rows);
    }

    private Optional<Statement> statement(String clause, String question) {
        return plan.getStatements().stream()
                .filter(it -> clause.equals(it.getClause()) && question.equals(it.getQuestion()))
                .findFirst();
    }

    private String hint(Question question) {
        List<String> parts = new ArrayList<>(question.getChoices());
        if (question.getUnit() != null) {
            parts.add(TEXTS.get("hint.unit", question.getUnit()).in(locale));
        }
        return String.join(" / ", parts);
    }

    private Part evidence(Predicate<String> asked) {
        List<PartRow> rows = new ArrayList<>();
        for (ClauseResult result : conformance.clauses()) {
            for (EvidenceRequirement needed : result.clause().getEvidence()) {
                String key = result.key() + "/" + needed.getId();
                if (needed.getId() == null || !asked.test(key)) {
                    continue;
                }
                Optional<Attestation> present = plan.getAttestations().stream()
                        .filter(it -> result.key().equals(it.getClause())
                                && String.valueOf(needed.getId()).equals(it.getEvidence()))
                        .findFirst();
                Target target = Target.of(plan, Literals.PLAN__ATTESTATIONS, present, day -> {
                    Attestation fresh = DeploymentFactory.eINSTANCE.createAttestation();
                    fresh.setId(fresh("attestation-"));
                    fresh.setClause(result.key());
                    fresh.setEvidence(needed.getId());
                    fresh.setResponsible(organisation);
                    return fresh;
                });
                rows.add(new PartRow(
                        key,
                        List.of(title(result), name(needed), text(needed.getRoleJa(), needed.getRoleEn())),
                        slots(
                                "reference", Slot.of(target, Literals.ATTESTATION__REFERENCE, locale),
                                "date", Slot.of(target, Literals.ATTESTATION__DATE, locale),
                                "expires", Slot.of(target, Literals.ATTESTATION__EXPIRES, locale))));
            }
        }
        return part("evidence", List.of("clause", "evidence", "role"), List.of("reference", "date", "expires"), rows);
    }

    private Part tasks() {
        List<PartRow> rows = plan.getTasks().stream()
                .filter(task -> task.getId() != null && organisation.equals(task.getWaitsFor()))
                .map(task -> new PartRow(
                        String.valueOf(task.getId()),
                        List.of(
                                name(task),
                                text(task.getDescriptionJa(), task.getDescriptionEn()),
                                task.getDue() == null ? "" : task.getDue().toString()),
                        slots("state", Slot.of(Target.of(task), Literals.TASK__STATE, locale))))
                .toList();
        return part("tasks", List.of("task", "description", "due"), List.of("state"), rows);
    }

    private List<Allocation> allocations() {
        return plan.getAllocations().stream()
                .filter(it -> it.getId() != null && it.getEquipment() instanceof Equipment equipment && own(equipment))
                .toList();
    }

    private boolean own(@Nullable Node node) {
        return node != null
                && node.getOperator() != null
                && effective.organisations(node.getOperator()).contains(organisation);
    }

    private Part sites() {
        List<PartRow> rows = allocations().stream()
                .map(Allocation::getSite)
                .filter(Objects::nonNull)
                .distinct()
                .filter(site -> site.getId() != null)
                .map(this::site)
                .toList();
        return part("sites", List.of("site"), List.of("address", "latitude", "longitude"), rows);
    }

    private PartRow site(Site site) {
        Target target = Target.of(site);
        return new PartRow(
                String.valueOf(site.getId()),
                List.of(name(site)),
                slots(
                        "address", Slot.of(target, Literals.SITE__ADDRESS, locale),
                        "latitude",
                                Slot.of(target, Literals.SITE__LATITUDE, locale).within(-NINETY, NINETY),
                        "longitude",
                                Slot.of(target, Literals.SITE__LONGITUDE, locale)
                                        .within(-2 * NINETY, 2 * NINETY)));
    }

    private Part units() {
        List<PartRow> rows = new ArrayList<>();
        for (Allocation allocation : allocations()) {
            Set<Integer> numbers = new LinkedHashSet<>();
            for (int number = 1; number <= Math.min(allocation.getQuantity(), MOST_UNITS); number++) {
                numbers.add(number);
            }
            allocation.getUnits().stream()
                    .filter(unit -> unit.getRemovedOn() == null)
                    .forEach(unit -> numbers.add(unit.getNumber()));
            numbers.forEach(number -> rows.add(unit(allocation, number)));
        }
        return part(
                "units",
                List.of("unit", "equipment", "site"),
                List.of("serial", "installedOn", "removedOn", "remark"),
                rows);
    }

    private PartRow unit(Allocation allocation, int number) {
        String key = allocation.getId() + "-" + String.format("%03d", number);
        Optional<InstalledUnit> present = allocation.getUnits().stream()
                .filter(unit -> unit.getNumber() == number)
                .findFirst();
        Target target = Target.of(allocation, Literals.ALLOCATION__UNITS, present, day -> {
            InstalledUnit fresh = DeploymentFactory.eINSTANCE.createInstalledUnit();
            fresh.setId(fresh("unit-"));
            fresh.setNumber(number);
            return fresh;
        });
        return new PartRow(
                key,
                List.of(key, name(allocation.getEquipment()), name(allocation.getSite())),
                slots(
                        "serial", Slot.of(target, Literals.INSTALLED_UNIT__SERIAL, locale),
                        "installedOn", Slot.of(target, Literals.INSTALLED_UNIT__INSTALLED_ON, locale),
                        "removedOn", Slot.of(target, Literals.INSTALLED_UNIT__REMOVED_ON, locale),
                        "remark", Slot.of(target, Literals.INSTALLED_UNIT__REMARK, locale)));
    }

    /** Counts for flows that start at what the organisation operates. */
    private Part consent() {
        List<PartRow> rows = plan.getConsentCounts().stream()
                .filter(it -> it.getId() != null
                        && it.getFlow() != null
                        && (own(it.getFlow().getSource()) || own(it.getFlow().getTarget())))
                .map(this::consent)
                .toList();
        return part(
                "consent",
                List.of("group", "flow"),
                List.of("asked", "given", "refused", "withdrawn", "countedOn"),
                rows);
    }

    private PartRow consent(ConsentCount count) {
        Target target = Target.of(count);
        return new PartRow(
                String.valueOf(count.getId()),
                List.of(text(count.getGroupJa(), count.getGroupEn()), name(count.getFlow())),
                slots(
                        "asked", number(target, Literals.CONSENT_COUNT__ASKED),
                        "given", number(target, Literals.CONSENT_COUNT__GIVEN),
                        "refused", number(target, Literals.CONSENT_COUNT__REFUSED),
                        "withdrawn", number(target, Literals.CONSENT_COUNT__WITHDRAWN),
                        "countedOn", Slot.of(target, Literals.CONSENT_COUNT__COUNTED_ON, locale)));
    }

    private Slot number(Target target, EAttribute feature) {
        return Slot.of(target, feature, locale).within(0.0, null);
    }

    private Part contact() {
        Target target = Target.of(organisation);
        return part(
                "contact",
                List.of("organisation"),
                List.of("office", "contact"),
                List.of(new PartRow(
                        String.valueOf(organisation.getId()),
                        List.of(name(organisation)),
                        slots(
                                "office", Slot.of(target, Literals.ORGANISATION__OFFICE, locale),
                                "contact", Slot.of(target, Literals.ORGANISATION__CONTACT, locale)))));
    }

    private Part part(String key, List<String> given, List<String> asked, List<PartRow> rows) {
        return new Part(key, TEXTS.get("sheet." + key).in(locale), titles(given), titles(asked), rows);
    }

    private Map<String, String> titles(List<String> keys) {
        Map<String, String> titles = new LinkedHashMap<>();
        keys.forEach(key -> titles.put(key, TEXTS.get("column." + key).in(locale)));
        return titles;
    }

    private static Map<String, Slot> slots(Object... keysAndSlots) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        for (int index = 0; index < keysAndSlots.length; index += 2) {
            slots.put((String) keysAndSlots[index], (Slot) keysAndSlots[index + 1]);
        }
        return slots;
    }

    private String fresh(String prefix) {
        int number = 1;
        while (!ids.add(prefix + number)) {
            number++;
        }
        return prefix + number;
    }

    private String title(ClauseResult result) {
        Clause clause = result.clause();
        String number = String.valueOf(clause.getNumber());
        String name = name(clause);
        return name.isEmpty() || name.equals(clause.getId()) ? number : number + " " + name;
    }

    /** The name of an element in the language of the file. */
    public String name(@Nullable NamedElement element) {
        if (element == null) {
            return "";
        }
        String name = text(element.getNameJa(), element.getNameEn());
        return name.isEmpty() ? String.valueOf(element.getId()) : name;
    }

    private String text(@Nullable String ja, @Nullable String en) {
        String first = locale.getLanguage().equals("en") ? en : ja;
        String second = locale.getLanguage().equals("en") ? ja : en;
        if (first != null && !first.isBlank()) {
            return first.strip();
        }
        return second == null ? "" : second.strip();
    }
}
