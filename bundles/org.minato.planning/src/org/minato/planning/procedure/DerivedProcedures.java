// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.Element;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.DeploymentPackage.Literals;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Procedure;
import org.minato.model.domain.Domain;
import org.minato.model.domain.ProcedureTemplate;
import org.minato.planning.PlanEdit;

/**
 * The procedures that a plan has to ask about as it now stands, compared with those that it has. Whether any of them is
 * required is for the office to say. Nothing is lost by deriving again: state, office, answer and question of a procedure
 * stay as people have entered them, and one that nothing calls for any more is kept and marked. Procedures that people
 * have added themselves are left alone.
 *
 * @param plan the plan
 * @param added called for, but not in the plan yet
 * @param renewed in the plan, and called for by something else or with other numbers than before
 * @param unchanged in the plan and called for as before
 * @param uncalledFor in the plan and, since now, no longer called for
 */
public record DerivedProcedures(
        Plan plan, List<Derived> added, List<Derived> renewed, List<Derived> unchanged, List<Procedure> uncalledFor) {

    /**
     * A procedure with what calls for it.
     *
     * @param procedure the one of the plan, or a new one that is in no plan yet
     * @param template what a domain says about it
     * @param causes what calls for it; empty where every plan has to ask
     */
    public record Derived(Procedure procedure, ProcedureTemplate template, List<Cause> causes) {

        /** Copies the list. */
        public Derived {
            causes = List.copyOf(causes);
        }

        /** What to name when asking, one line for each cause. */
        public LocalizedText prepared() {
            return Prepared.lines(causes);
        }

        private List<Element> concerns() {
            return causes.stream().map(Cause::element).distinct().toList();
        }

        private boolean isRenewed() {
            return procedure.isUncalledFor()
                    || !concerns().equals(procedure.getConcerns())
                    || !Objects.equals(Prepared.feature(prepared(), Locale.JAPANESE), procedure.getPreparedJa())
                    || !Objects.equals(Prepared.feature(prepared(), Locale.ENGLISH), procedure.getPreparedEn());
        }
    }

    /** Copies the lists. */
    public DerivedProcedures {
        added = List.copyOf(added);
        renewed = List.copyOf(renewed);
        unchanged = List.copyOf(unchanged);
        uncalledFor = List.copyOf(uncalledFor);
    }

    /**
     * Derives the procedures of a plan; changes nothing.
     *
     * @param domains descriptors of the installed domains; the same office for the same matter counts once
     */
    public static DerivedProcedures of(Plan plan, List<Domain> domains) {
        Causes causes = new Causes(plan);
        List<Derived> added = new ArrayList<>();
        List<Derived> renewed = new ArrayList<>();
        List<Derived> unchanged = new ArrayList<>();
        Set<Procedure> called = new HashSet<>();
        Set<String> ids = ids(plan);
        Map<List<String>, ProcedureTemplate> templates = templates(domains);
        for (ProcedureTemplate template : templates.values()) {
            Optional<List<Cause>> found = causes.of(template);
            if (found.isPresent()) {
                Optional<Procedure> present = present(plan, template);
                Derived derived = new Derived(present.orElseGet(() -> procedure(template, ids)), template, found.get());
                called.add(derived.procedure());
                (present.isEmpty() ? added : derived.isRenewed() ? renewed : unchanged).add(derived);
            }
        }
        List<Procedure> uncalledFor = plan.getProcedures().stream()
                .filter(procedure -> !called.contains(procedure) && !procedure.isUncalledFor())
                .filter(procedure -> templates.values().stream().anyMatch(template -> isOf(procedure, template)))
                .toList();
        return new DerivedProcedures(plan, added, renewed, unchanged, uncalledFor);
    }

    /** Everything above as one edit of the plan; empty where the plan is up to date. */
    public PlanEdit edit() {
        List<PlanEdit.Change> changes = new ArrayList<>();
        added.forEach(derived -> prepare(derived).forEach(PlanEdit.Change::make));
        renewed.forEach(derived -> changes.addAll(prepare(derived)));
        uncalledFor.forEach(
                procedure -> changes.add(new PlanEdit.Change(procedure, Literals.PROCEDURE__UNCALLED_FOR, true)));
        if (!added.isEmpty()) {
            List<Procedure> all = new ArrayList<>(plan.getProcedures());
            added.forEach(derived -> all.add(derived.procedure()));
            changes.add(new PlanEdit.Change(plan, Literals.PLAN__PROCEDURES, all));
        }
        return new PlanEdit(Texts.of(DerivedProcedures.class).get("derive"), changes);
    }

    private static List<PlanEdit.Change> prepare(Derived derived) {
        Procedure procedure = derived.procedure();
        return List.of(
                new PlanEdit.Change(procedure, Literals.PROCEDURE__CONCERNS, derived.concerns()),
                new PlanEdit.Change(
                        procedure,
                        Literals.PROCEDURE__PREPARED_JA,
                        Prepared.feature(derived.prepared(), Locale.JAPANESE)),
                new PlanEdit.Change(
                        procedure,
                        Literals.PROCEDURE__PREPARED_EN,
                        Prepared.feature(derived.prepared(), Locale.ENGLISH)),
                new PlanEdit.Change(procedure, Literals.PROCEDURE__UNCALLED_FOR, null));
    }

    private static Map<List<String>, ProcedureTemplate> templates(List<Domain> domains) {
        Map<List<String>, ProcedureTemplate> templates = new LinkedHashMap<>();
        for (Domain domain : domains) {
            for (ProcedureTemplate template : domain.getProcedures()) {
                templates.putIfAbsent(
                        List.of(
                                String.valueOf(template.getAuthority()),
                                String.valueOf(template.getOffice()),
                                String.valueOf(template.getNameJa())),
                        template);
            }
        }
        return templates;
    }

    private static Optional<Procedure> present(Plan plan, ProcedureTemplate template) {
        return plan.getProcedures().stream()
                .filter(procedure -> isOf(procedure, template))
                .findFirst();
    }

    /** Plans made before templates were recorded know them by id or by name. */
    private static boolean isOf(Procedure procedure, ProcedureTemplate template) {
        String recorded = procedure.getTemplate();
        if (recorded != null) {
            return recorded.equals(template.getId());
        }
        return Objects.equals(procedure.getId(), template.getId())
                || procedure.getNameJa() != null
                        && procedure.getNameJa().equals(template.getNameJa())
                        && Objects.equals(procedure.getAuthority(), template.getAuthority());
    }

    private static Set<String> ids(Plan plan) {
        Set<String> ids = new HashSet<>();
        ids.add(String.valueOf(plan.getId()));
        EcoreUtil.getAllContents(plan, true).forEachRemaining(content -> {
            if (content instanceof Element element) {
                ids.add(String.valueOf(element.getId()));
            }
        });
        return ids;
    }

    private static Procedure procedure(ProcedureTemplate template, Set<String> ids) {
        Procedure procedure = DeploymentFactory.eINSTANCE.createProcedure();
        String id = template.getId();
        for (int next = 2; !ids.add(id); next++) {
            id = template.getId() + "-" + next;
        }
        procedure.setId(id);
        procedure.setTemplate(template.getId());
        procedure.setStanding(template.getStanding());
        procedure.setCitation(template.getCitation());
        procedure.setAsOf(template.getAsOf());
        procedure.setNameJa(template.getNameJa());
        procedure.setNameEn(template.getNameEn());
        procedure.setDescriptionJa(template.getDescriptionJa());
        procedure.setDescriptionEn(template.getDescriptionEn());
        procedure.setAuthority(template.getAuthority());
        procedure.setOffice(template.getOffice());
        procedure.setPhone(template.getPhone());
        procedure.setQuestionJa(template.getQuestionJa());
        procedure.setQuestionEn(template.getQuestionEn());
        return procedure;
    }
}
