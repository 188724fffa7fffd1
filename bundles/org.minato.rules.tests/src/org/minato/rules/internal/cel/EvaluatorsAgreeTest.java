// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minato.model.refmodel.DataClass;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelFactory;
import org.minato.model.refmodel.Service;
import org.minato.rules.internal.eval.BudgetExceeded;
import org.minato.rules.internal.eval.EvaluationProblem;
import org.minato.rules.internal.eval.Frame;
import org.minato.rules.internal.eval.Linker;
import org.minato.rules.internal.eval.Parameters;
import org.minato.rules.internal.eval.World;
import org.minato.rules.internal.term.Metamodel;
import org.minato.rules.internal.term.Signature;
import org.minato.rules.internal.term.Term;

/** Our closures and CEL's own evaluator give the same results, or both none, over everything that CEL itself defines. */
@NonNullByDefault({})
class EvaluatorsAgreeTest {
    private static final Metamodel METAMODEL = Metamodel.minato();
    private static final CelFrontEnd FRONT_END = new CelFrontEnd(METAMODEL, Map::of);
    private static final ReferenceModel MODEL = RefmodelFactory.eINSTANCE.createReferenceModel();
    private static final DataFlow FLOW = flow();

    private static DataFlow flow() {
        MODEL.setId("model");
        MODEL.getDomains().addAll(List.of("fisheries", "common"));
        Device buoy = RefmodelFactory.eINSTANCE.createDevice();
        buoy.setId("buoy");
        buoy.setCategory("fisheries.smart-buoy");
        Service cloud = RefmodelFactory.eINSTANCE.createService();
        cloud.setId("cloud");
        MODEL.getNodes().addAll(List.of(buoy, cloud));
        DataFlow flow = RefmodelFactory.eINSTANCE.createDataFlow();
        flow.setId("flow");
        flow.setNameEn("Current data");
        flow.setNameJa("  ");
        flow.setSource(buoy);
        flow.setTarget(cloud);
        for (DataClass each : List.of(DataClass.NONE, DataClass.OPEN, DataClass.PERSONAL)) {
            DataSet dataSet = RefmodelFactory.eINSTANCE.createDataSet();
            dataSet.setId("data-" + each.getName());
            dataSet.setDataClass(each);
            MODEL.getDataSets().add(dataSet);
            flow.getDataSets().add(dataSet);
        }
        flow.setConsent(RefmodelFactory.eINSTANCE.createConsent());
        MODEL.getFlows().add(flow);
        DataFlow broken = RefmodelFactory.eINSTANCE.createDataFlow();
        broken.setId("broken");
        MODEL.getFlows().add(broken);
        return flow;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true && false || true",
                "!(1 == 1)",
                "1 + 2 * 3 - 4 / 2 == 5 && 7 % 4 == 3 && -(3) == -3",
                "1.5 * 2.0 == 3.0 && 1.0 / 0.0 > 1.0e300",
                "9223372036854775807 + 1 > 0",
                "-9223372036854775807 - 2 < 0",
                "9223372036854775807 * 2 > 0",
                "1 / 0 == 1",
                "1 % 0 == 1",
                "1 / 0 == 1 || true",
                "true || 1 / 0 == 1",
                "1 / 0 == 1 && false",
                "1 / 0 == 1 && true",
                "(1 / 0 == 1 || false) || true",
                "1 / 0 == 1 ? true : true",
                "true ? true : 1 / 0 == 1",
                "'abc' + 'd' == 'abcd' && 'abc'.contains('b') && 'abc'.startsWith('a') && 'abc'.endsWith('c')",
                "'a' < 'b' && 'b' >= 'a' && size('海の') == 2 && '😀'.size() == 1",
                "'fisheries.buoy'.matches('^[a-z]+[.]b') && matches('abc', 'b')",
                "int('12') == 12 && double('1.5') == 1.5 && string(12) == '12' && int(2.9) == 2 && double(3) == 3.0",
                "int('x') == 1",
                "string(1.5) == '1.5'",
                "duration('1h30m') == duration('90m') && duration('1.5s') < duration('2s')",
                "duration(self.id) == duration('1s')",
                "[1, 2, 3].all(x, x > 0) && [1, 2].exists(x, x == 2) && [1, 2, 2].exists_one(x, x == 1)",
                "[1, 0].exists(x, 2 / x == 2)",
                "[0, 1].exists(x, 2 / x == 2)",
                "[0, 1].exists(x, 2 / x == 3)",
                "[0, 1].all(x, 2 / x == 3)",
                "[0, 1].all(x, 2 / x == 2)",
                "[0, 1].exists_one(x, 2 / x == 2)",
                "[1, 2, 3].map(x, x * x) == [1, 4, 9]",
                "[1, 2, 3].map(x, x > 1, x * x) == [4, 9]",
                "[1, 2, 3].filter(x, x != 2) == [1, 3]",
                "[1, 2].map(x, [x].map(y, y + x)) == [[2], [4]]",
                "[1, 2].exists(x, [x].exists(x, x == 2))",
                "[[1], [2]].exists(l, 2 in l) && !(3 in [1, 2])",
                "[1, 2] + [3] == [1, 2, 3] && size([1, 2]) == 2 && [1, 2][1] == 2",
                "[1, 2][2] == 2",
                "[1, 2][-1] == 2",
                "[1, 2][?5].orValue(7) == 7 && [1, 2][?0].value() == 1",
                "optional.of(1).hasValue() && !(1 > 2 ? optional.of(1) : optional.none()).hasValue()",
                "optional.of(1).or(optional.of(2)).value() == 1",
                "optional.of(3) == optional.of(3)",
                "optional.of(3).optMap(x, x + 1).value() == 4",
                "optional.of(3).optFlatMap(x, [x][?1]).hasValue()",
                "self.id == 'flow' && self.nameEn.hasValue() && !self.nameJa.hasValue()",
                "self.nameEn.orValue('') == 'Current data' && self.nameJa.orValue('none') == 'none'",
                "self.nameJa.value() == 'x'",
                "self.nameJa.value() == 'x' || self.id == 'flow'",
                "has(self.source) && has(self.dataSets) && !has(self.purposeJa)",
                "self.source.id == 'buoy' && self.target.id == 'cloud'",
                "self.dataSets.size() == 3 && size(self.dataSets) == 3",
                "self.dataSets.exists(d, d.dataClass == DataClass.personal)",
                "self.dataSets.all(d, d.dataClass != DataClass.personal)",
                "self.dataSets.exists_one(d, d.dataClass == DataClass.open)",
                "self.dataSets.map(d, d.id) == ['data-none', 'data-open', 'data-personal']",
                "self.dataSets.filter(d, d.dataClass in [DataClass.open, DataClass.personal]).size() == 2",
                "self.dataSets[0].dataClass == DataClass.none",
                "self.dataSets[3].dataClass == DataClass.none",
                "self.consent.?kind.orValue(ConsentKind.explicit) == ConsentKind.none",
                "self.consent.optFlatMap(c, c.givenBy).hasValue()",
                "self.consent.optMap(c, c.stoppable).orValue(Answer.yes) == Answer.unknown",
                "self.consent.hasValue() ? self.consent.value().stoppable == Answer.unknown : false",
                "is_Device(self.source) && !is_Device(self.target)",
                "as_Device(self.source).optFlatMap(d, d.category).orValue('') == 'fisheries.smart-buoy'",
                "as_Device(self.target).hasValue()",
                "as_Device(self.target).value().id == 'x'",
                "'fisheries' in model.domains && !('medical' in model.domains)",
                "model.flows.all(f, f.source.id == 'buoy')",
                "model.flows.exists(f, f.source.id == 'buoy')",
                "model.flows.exists(f, f.source.id == 'nothing')",
                "model.nodes.all(n, n.outgoing.all(o, o.source == n))",
                "self in model.flows",
                "model.flows[0] == self && model.flows[1] != self",
                "self.source.outgoing.map(o, o.id) == ['flow']",
            })
    void bothEvaluatorsAgree(String expression) throws Exception {
        assertEquals(stock(expression), ours(expression), expression);
    }

    private static String stock(String expression) throws Exception {
        Map<String, Object> variables = new HashMap<>();
        variables.put("self", FLOW);
        variables.put("model", MODEL);
        try {
            return String.valueOf(new StockEvaluator(METAMODEL, FRONT_END)
                    .value(expression, Signature.condition("DataFlow"), variables));
        } catch (dev.cel.runtime.CelEvaluationException e) {
            return "problem";
        }
    }

    private static String ours(String expression) {
        Term term = FRONT_END
                .check(expression, Signature.condition("DataFlow"))
                .term()
                .orElseThrow(() -> new AssertionError(FRONT_END
                        .check(expression, Signature.condition("DataFlow"))
                        .issues()));
        try {
            return String.valueOf(
                    new Linker(METAMODEL, Parameters.NONE).link(term).value(new Frame(new Alone()).about(FLOW)));
        } catch (EvaluationProblem | BudgetExceeded e) {
            return "problem";
        }
    }

    private static final class Alone implements World {
        @Override
        public EObject model() {
            return MODEL;
        }

        @Override
        public Optional<EObject> plan() {
            return Optional.empty();
        }

        @Override
        public LocalDate today() {
            return LocalDate.of(2026, 12, 1);
        }

        @Override
        public EObject effective(EObject referred) {
            return referred;
        }

        @Override
        public List<EObject> allNodes() {
            return List.copyOf(MODEL.getNodes());
        }

        @Override
        public List<EObject> organisations(EObject actor) {
            return List.of();
        }

        @Override
        public boolean sameEntity(EObject actor, EObject other) {
            return actor == other;
        }

        @Override
        public Optional<String> stated(String clauseKey, String question) {
            return Optional.empty();
        }

        @Override
        public Optional<String> setting(String book, String key) {
            return Optional.empty();
        }
    }
}
