// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minato.core.domain.Domains;
import org.minato.core.files.ModelFiles;
import org.minato.model.base.ValueType;
import org.minato.model.refmodel.DataClass;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelFactory;
import org.minato.model.rules.Chapter;
import org.minato.model.rules.Clause;
import org.minato.model.rules.ExpressionCheck;
import org.minato.model.rules.Predicate;
import org.minato.model.rules.RuleBook;
import org.minato.model.rules.RuleParameter;
import org.minato.model.rules.RulesFactory;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.RuleBooks;
import org.minato.rules.Subject;
import org.minato.rules.internal.check.BookNames;
import org.minato.rules.internal.term.Metamodel;
import org.minato.rules.internal.term.Signature;

/** Conditions put in place of their calls mean what CEL's own evaluator gives when it calls them. */
@NonNullByDefault({})
class NamedConditionsAgreeTest {
    private static final Metamodel METAMODEL = Metamodel.minato();
    private static final CelFrontEnd FRONT_END = new CelFrontEnd(METAMODEL, Map::of);
    private static final RulesFactory RULES = RulesFactory.eINSTANCE;

    private final ReferenceModel model = RefmodelFactory.eINSTANCE.createReferenceModel();
    private final DataFlow flow = RefmodelFactory.eINSTANCE.createDataFlow();
    private final RuleBook book = RULES.createRuleBook();
    private final ExpressionCheck check = RULES.createExpressionCheck();

    NamedConditionsAgreeTest() {
        model.setId("model");
        Device buoy = RefmodelFactory.eINSTANCE.createDevice();
        buoy.setId("buoy");
        model.getNodes().add(buoy);
        flow.setId("flow");
        flow.setSource(buoy);
        for (DataClass each : List.of(DataClass.OPEN, DataClass.PERSONAL)) {
            DataSet dataSet = RefmodelFactory.eINSTANCE.createDataSet();
            dataSet.setId(each.getName());
            dataSet.setDataClass(each);
            model.getDataSets().add(dataSet);
            flow.getDataSets().add(dataSet);
        }
        model.getFlows().add(flow);
        book.setId("test");
        Chapter chapter = RULES.createChapter();
        Clause clause = RULES.createClause();
        clause.setNumber("1");
        book.getChapters().add(chapter);
        chapter.getClauses().add(clause);
        clause.getChecks().add(check);
        check.setScope("DataFlow");
        condition("isPersonal", "DataSet", "self.dataClass == DataClass.personal");
        condition("isOpen", "DataSet", "!isPersonal(self) && [1].exists(x, x == 1)");
        condition("carriesPersonal", "DataFlow", "self.dataSets.exists(x, isPersonal(x))");
        condition(
                "mixed",
                "DataFlow",
                "carriesPersonal(self) && self.dataSets.exists(x, isOpen(x) && x in model.dataSets)");
        condition("failing", "DataSet", "self.format.value() == 'x'");
        condition("isBuoy", "Node", "is_Device(self) && self.id == 'buoy'");
        parameter("word", ValueType.TEXT, "buoy");
        parameter("number", ValueType.INTEGER, "2");
    }

    private void condition(String key, String scope, String expression) {
        Predicate predicate = RULES.createPredicate();
        predicate.setKey(key);
        predicate.setScope(scope);
        predicate.setExpression(expression);
        book.getPredicates().add(predicate);
    }

    private void parameter(String key, ValueType type, String value) {
        RuleParameter parameter = RULES.createRuleParameter();
        parameter.setKey(key);
        parameter.setType(type);
        parameter.setValue(value);
        book.getParameters().add(parameter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "carriesPersonal(self)",
                "mixed(self) && !(1 == 2)",
                "self.dataSets.all(d, isPersonal(d))",
                "self.dataSets.exists_one(d, isPersonal(d))",
                "self.dataSets.filter(x, isOpen(x)).map(x, x.id) == ['open']",
                "self.dataSets.map(x, [x].all(y, isOpen(y) || isPersonal(x))) == [true, true]",
                "isPersonal(self.dataSets.filter(y, isPersonal(y))[0])",
                "isPersonal(self.dataSets.filter(y, isPersonal(y))[7])",
                "failing(self.dataSets[0])",
                "failing(self.dataSets[0]) || true",
                "failing(self.dataSets[0]) && false",
                "self.dataSets.exists(d, failing(d) || isOpen(d))",
                "isBuoy(self.source)",
                "as_Device(self.source).optMap(x, isBuoy(x)).orValue(false)",
                "isBuoy(self.target)",
                "test.isBuoy(self.source) ? mixed(self) : false",
                "self.source.id == parameter.word && parameter.number + 1 == 3",
                "has(parameter.word) && self.dataSets.size() == parameter.number",
                "self.dataSets.exists(d, isPersonal(d) && parameter.number > 2)",
            })
    void bothEvaluatorsAgree(String expression) throws Exception {
        check.setRequire(expression);
        assertEquals(stock(expression), ours(), expression);
    }

    private String stock(String expression) throws Exception {
        Map<String, String> conditions = book.getPredicates().stream()
                .collect(Collectors.toMap(each -> "test#" + each.getKey(), Predicate::getExpression));
        String all = expression + " && " + String.join(" && ", conditions.values());
        Signature signature = Signature.condition("DataFlow")
                .with(new BookNames(Map.of("test", book))
                        .names(check, org.minato.model.rules.RulesPackage.Literals.EXPRESSION_CHECK__REQUIRE, all));
        Map<String, Object> variables = new HashMap<>();
        variables.put("self", flow);
        variables.put("model", model);
        variables.put("parameter", Map.of("word", "buoy", "number", 2L));
        try {
            return String.valueOf(
                    new StockEvaluator(METAMODEL, FRONT_END, conditions).value(expression, signature, variables));
        } catch (dev.cel.runtime.CelEvaluationException e) {
            return "problem";
        }
    }

    private String ours() {
        Domains domains = Domains.of(List.of());
        RuleBooks books = new RuleBooks(domains, new ModelFiles(domains), List.of()).plus(List.of(book));
        var conformance = new Checker(books)
                .check(
                        Subject.of(model),
                        CheckOptions.on(LocalDate.of(2026, 12, 1)).only(Set.of("test")));
        assertEquals(List.of(), conformance.faults());
        return switch (conformance.clauses().get(0).state()) {
            case MET -> "true";
            case BROKEN -> "false";
            default -> "problem";
        };
    }
}
