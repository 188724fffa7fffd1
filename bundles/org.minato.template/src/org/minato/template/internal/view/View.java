// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.model.base.Element;
import org.minato.model.refmodel.Device;
import org.minato.model.rules.RuleBook;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;
import org.minato.template.TemplateInput;

/** The variables of templates and their values for one plan. For reading only. */
public final class View {
    /** Rule books about the files themselves, not about the region. */
    private static final String OWN = "minato.";

    private static final Map<String, String> TYPES = new TreeMap<>(Map.of(
            "plan", "Plan",
            "model", "ReferenceModel",
            "regions", "list(Region)",
            "devices", "list(Device)",
            "books", "list(BookResult)",
            "clauses", "list(ClauseResult)",
            "findings", "list(Finding)",
            "openItems", "list(Finding)",
            "today", "Date",
            "language", "string"));

    private final TemplateInput input;
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** The view of a plan. */
    public View(TemplateInput input) {
        this.input = input;
        List<Object> findings = new ArrayList<>();
        List<Object> open = new ArrayList<>();
        List<Object> clauses = new ArrayList<>();
        Map<RuleBook, List<Object>> books = new LinkedHashMap<>();
        for (ClauseResult result : input.conformance().clauses()) {
            boolean own = String.valueOf(result.ruleBook().getId()).startsWith(OWN);
            List<Object> found = new ArrayList<>();
            for (Finding finding : result.findings()) {
                EObject shown = finding(finding, result.key());
                found.add(shown);
                if (!own && finding.waiver().isEmpty() && finding.kind() != FindingKind.FAULT) {
                    open.add(shown);
                }
            }
            findings.addAll(found);
            if (!own) {
                EObject shown = clause(result, found);
                clauses.add(shown);
                books.computeIfAbsent(result.ruleBook(), book -> new ArrayList<>())
                        .add(shown);
            }
        }
        input.conformance().faults().forEach(fault -> findings.add(finding(fault, fault.ruleId())));
        values.put("plan", input.plan());
        values.put("model", input.effective().model());
        values.put("regions", List.copyOf(input.plan().getRegions()));
        values.put("devices", devices());
        List<EObject> bookResults = new ArrayList<>();
        books.forEach((book, results) -> bookResults.add(book(book, results)));
        values.put("books", bookResults);
        values.put("clauses", clauses);
        values.put("findings", findings);
        values.put("openItems", open);
        values.put("today", input.date());
        values.put("language", input.language());
    }

    /** Types of the variables by name. */
    public static Map<String, String> types() {
        return Map.copyOf(TYPES);
    }

    /** The variables by name. */
    public Map<String, Object> values() {
        return values;
    }

    private List<Device> devices() {
        List<Device> devices = new ArrayList<>();
        EcoreUtil.getAllContents(input.effective().model(), true).forEachRemaining(each -> {
            if (each instanceof Device device) {
                devices.add(device);
            }
        });
        return devices;
    }

    private EObject finding(Finding finding, String clause) {
        EObject shown = ViewModel.create(ViewModel.FINDING);
        ViewModel.set(shown, "clause", clause);
        ViewModel.set(shown, "severity", ViewModel.literal(finding.severity()));
        ViewModel.set(shown, "kind", ViewModel.literal(finding.kind()));
        ViewModel.set(shown, "message", finding.message().in(input.locale()));
        ViewModel.set(shown, "waived", finding.waiver().isPresent());
        finding.origin().ifPresent(origin -> ViewModel.set(shown, "origin", origin));
        finding.element()
                .map(element -> input.effective().effective(element).orElse(element))
                .filter(Element.class::isInstance)
                .ifPresent(element -> ViewModel.set(shown, "element", element));
        return shown;
    }

    private EObject clause(ClauseResult result, List<Object> findings) {
        EObject shown = ViewModel.create(ViewModel.CLAUSE_RESULT);
        ViewModel.set(shown, "key", result.key());
        ViewModel.set(shown, "state", ViewModel.literal(result.state()));
        ViewModel.set(shown, "why", result.why().in(input.locale()));
        ViewModel.set(shown, "applies", result.state() != ClauseState.NOT_APPLICABLE);
        ViewModel.set(shown, "clause", result.clause());
        ViewModel.set(shown, "book", result.ruleBook());
        ViewModel.set(shown, "findings", findings);
        String key = result.key();
        ViewModel.set(
                shown,
                "statements",
                input.plan().getStatements().stream()
                        .filter(each -> names(each.getClause(), key))
                        .toList());
        ViewModel.set(
                shown,
                "attestations",
                input.plan().getAttestations().stream()
                        .filter(each -> names(each.getClause(), key))
                        .toList());
        ViewModel.set(
                shown,
                "waivers",
                input.plan().getWaivers().stream()
                        .filter(each -> names(each.getClause(), key))
                        .toList());
        return shown;
    }

    /** Keys may name the version of the book that was meant. */
    private static boolean names(@Nullable String written, String key) {
        return written != null && written.strip().replaceFirst("@[^#]*", "").equals(key);
    }

    private static EObject book(RuleBook book, List<Object> results) {
        EObject shown = ViewModel.create(ViewModel.BOOK_RESULT);
        ViewModel.set(shown, "book", book);
        ViewModel.set(shown, "clauses", results);
        ViewModel.set(
                shown,
                "applies",
                results.stream().anyMatch(result -> Boolean.TRUE.equals(get((EObject) result, "applies"))));
        return shown;
    }

    private static Object get(EObject object, String feature) {
        return object.eGet(object.eClass().getEStructuralFeature(feature));
    }

    /** Key of the clause that a member of a list is about; empty where it is about none. */
    public static String clauseKey(EObject object) {
        if (object.eClass() == ViewModel.CLAUSE_RESULT) {
            return String.valueOf(get(object, "key"));
        }
        return object.eClass() == ViewModel.FINDING ? String.valueOf(get(object, "clause")) : "";
    }

    /** The element that a finding is about. */
    public static Optional<EObject> element(EObject finding) {
        return finding.eClass() == ViewModel.FINDING
                ? Optional.ofNullable((EObject) get(finding, "element"))
                : Optional.empty();
    }

    /** What identifies a member of a list, so that what is made of it keeps its key; empty where nothing does. */
    public static String idOf(Object member) {
        return switch (member) {
            case Element element -> String.valueOf(element.getId());
            case EObject object when object.eClass() == ViewModel.CLAUSE_RESULT -> clauseKey(object);
            case EObject object
            when object.eClass() == ViewModel.FINDING ->
                clauseKey(object) + (get(object, "element") instanceof Element about ? "/" + about.getId() : "");
            case EObject object when object.eClass() == ViewModel.BOOK_RESULT -> idOf(get(object, "book"));
            case String text -> text;
            default -> "";
        };
    }
}
