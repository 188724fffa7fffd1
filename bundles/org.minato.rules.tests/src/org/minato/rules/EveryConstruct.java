// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import org.minato.model.base.Field;
import org.minato.model.base.ValueType;
import org.minato.model.refmodel.StepKind;
import org.minato.model.rules.Applicability;
import org.minato.model.rules.Check;
import org.minato.model.rules.Clause;
import org.minato.model.rules.ClauseKind;
import org.minato.model.rules.Modality;
import org.minato.model.rules.PathCheck;
import org.minato.model.rules.Predicate;
import org.minato.model.rules.RuleBook;
import org.minato.model.rules.RuleParameter;
import org.minato.model.rules.RulesFactory;

/** A rule book "all" that uses every construct of the language. */
final class EveryConstruct {
    private static final RulesFactory RULES = RulesFactory.eINSTANCE;
    private static final String[][] CONDITIONS = {
        {"Node", "", "self.operator.optMap(o, o.kind != ActorKind.company).orValue(true)"},
        {"Node", "has(self.operator)", "sameEntity(self.operator.value(), model.actors[0])"},
        {"Actor", "plan.hasValue()", "size(organisations(self)) == 1"},
        {"Actor", "", "self.operates.all(n, n.outgoing.all(f, f.authentication != Authentication.none))"},
        {"DataSet", "", "origins(self).all(o, o.dataClass <= DataClass.personal)"},
        {"DataSet", "size(self.derivedFrom) > 0", "self.derivedFrom.exists(d, d.retention.hasValue())"},
        {"DataSet", "", "self.publication.hasValue() || self.holder.hasValue()"},
        {"Node", "", "allNodes(model).exists_one(n, n.id == self.id)"},
        {"ProcessingStep", "", "within(container(self), allNodes(model)[0]) || self.kind == StepKind.collect"},
        {"Service", "", "parent(self).hasValue()"},
        {"Device", "", "property(self, 'a').hasValue() || fisheries.mooringDepth(self).hasValue()"},
        {"Device", "self.security.hasValue()", "self.security.value().initialPassword != InitialPassword.shared"},
        {"DataFlow", "", "self.source.layer != self.target.layer"},
        {"DataFlow", "self.consent.hasValue()", "self.consent.value().givenBy.hasValue()"},
        {"DataFlow", "", "self.dataSets.filter(d, d.dataClass == DataClass.personal).map(d, d.id).size() < 2"},
        {"MaintenanceTask", "self.responsible.hasValue()", "self.responsible.value().nameEn.orValue('') != 'a'"},
        {"Measurement", "self.accuracy.hasValue()", "self.accuracy.value() <= parameter.limit"},
        {"Allocation", "", "self.equipment.hasValue() && self.equipment.value().nameJa.hasValue()"},
        {"Waiver", "self.element.hasValue()", "self.owner.hasValue()"},
        {"Parameter", "", "self.defaultValue.hasValue()"},
        {"OptionalPart", "", "self.nodes.all(n, isShown(n))"},
        {"Interface", "", "container(self).category.hasValue()"},
        {"Problem", "", "size(self.clauses) > 0"},
        {"Application", "", "self.users.all(u, u.kind == ActorKind.consumer)"},
        {"NamedElement", "self.nameJa.hasValue()", "self.nameJa.value().matches('^[a-z ]+$')"},
        {"AccessRight", "", "stated('all#2', 'who').hasValue() || size(self.targets) == 1"},
    };

    private EveryConstruct() {}

    static RuleBook book() {
        Book made = new Book("all");
        RuleBook book = made.book;
        RuleParameter limit = RULES.createRuleParameter();
        limit.setId("limit");
        limit.setKey("limit");
        limit.setType(ValueType.QUANTITY);
        limit.setUnit("%");
        book.getParameters().add(limit);
        Predicate shown = RULES.createPredicate();
        shown.setId("isShown");
        shown.setKey("isShown");
        shown.setScope("Node");
        shown.setExpression("self.optional && self.nodes.all(n, n.layer == self.layer)");
        book.getPredicates().add(shown);
        paths(made);
        Clause asking = clause(book, 2);
        asking.setKind(ClauseKind.TOPIC);
        asking.setModality(Modality.SHOULD);
        Book questions = new Book("other");
        questions.ask("who", "", "");
        questions
                .ask("stores", "DataSet", "self.storedIn.exists(s, s.operator.hasValue())")
                .setWhere("size(self.carriedBy) > 0");
        asking.getQuestions().addAll(questions.clause.getQuestions());
        Clause evident = clause(book, 3);
        evident.getEvidence().add(questions.evidence("drill"));
        evident.getChecks().add(new Book("third").require("Gateway", "self.interfaces.exists(i, i.band.hasValue())"));
        clause(book, 4).setKind(ClauseKind.TOPIC);
        int number = 5;
        for (String[] condition : CONDITIONS) {
            Clause clause = clause(book, number++);
            var check = questions.require(condition[0], condition[2]);
            check.setId("check" + number);
            check.setWhere(condition[1].isEmpty() ? null : condition[1]);
            if (number % 3 > 0) {
                check.setMessageEn("{self} is wrong");
                check.setMessageJa("{self}です");
            }
            clause.getChecks().add(check);
            applies(clause, number);
        }
        return book;
    }

    private static void applies(Clause clause, int number) {
        if (number % 5 == 0) {
            Applicability applicability = RULES.createApplicability();
            switch (number % 4) {
                case 0 -> applicability.setExpression("allNodes(model).exists(n, n.optional)");
                case 1 -> applicability.getCategories().add("fisheries.smart-buoy");
                case 2 -> applicability.setExpression("'a' in model.domains || size(model.actors) > 1");
                default -> applicability.getFields().add(Field.AGRICULTURE);
            }
            clause.setApplicability(applicability);
        }
    }

    private static Clause clause(RuleBook book, int number) {
        Clause clause = RULES.createClause();
        clause.setId("clause-" + number);
        clause.setNumber(Integer.toString(number));
        clause.setNameEn("Clause " + number);
        book.getChapters().get(0).getClauses().add(clause);
        return clause;
    }

    private static void paths(Book made) {
        PathCheck reach =
                made.path("self.dataClass >= DataClass.personal", "self.layer == Layer.service", StepKind.ANONYMISE);
        reach.setId("reach");
        reach.setMessageEn("{self} gets {origin}");
        PathCheck over = path("over");
        over.setOver("self.legalBasis != LegalBasis.unset");
        PathCheck required = path("required");
        required.setTo("is_Application(self)");
        required.getRequired().add(StepKind.ANONYMISE);
        required.setUnlessStep("self.methodEn.hasValue()");
        PathCheck forbidden = path("forbidden");
        forbidden.getForbidden().add(StepKind.PUBLISH);
        forbidden.setForbiddenStep("self.outputs.exists(o, o.holder.hasValue() && has(origin.holder))");
        for (Check check : new Check[] {over, required, forbidden}) {
            made.clause.getChecks().add(check);
        }
    }

    private static PathCheck path(String id) {
        PathCheck check = RULES.createPathCheck();
        check.setId(id);
        check.setFrom("self.dataClass >= DataClass.personal");
        return check;
    }
}
