// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.domain.Domains;
import org.minato.model.base.NamedElement;
import org.minato.model.refmodel.DataClass;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelFactory;
import org.minato.model.rules.RulesPackage;
import org.minato.rules.Subject;

final class ExpressionLanguageTest {
    private final ExpressionLanguage language = language();
    private final ReferenceModel model = RefmodelFactory.eINSTANCE.createReferenceModel();

    private static ExpressionLanguage language() {
        return ExpressionLanguage.builder(Domains.of(List.of()))
                .packages(List.of(RulesPackage.eINSTANCE))
                .function(
                        "called",
                        List.of("NamedElement"),
                        "string",
                        (call, arguments) ->
                                call.environment() + String.valueOf(((NamedElement) arguments.get(0)).getNameEn()))
                .function(
                        "word",
                        List.of("enum"),
                        "string",
                        (call, arguments) -> arguments.get(0).toString())
                .function(
                        "first",
                        List.of("list(A)"),
                        "optional(A)",
                        (call, arguments) -> ((List<?>) arguments.get(0))
                                .stream().findFirst().map(Object.class::cast))
                .build();
    }

    private Object value(String text, Map<String, String> types, Map<String, ?> values) {
        Evaluation evaluation =
                new Evaluation(Subject.of(model), Optional.empty(), LocalDate.of(2026, 12, 1), 10_000, "the ");
        Compilation compilation = language.compile(text, types);
        assertEquals(List.of(), compilation.faults(), text);
        return evaluation.value(compilation.expression().orElseThrow(), values);
    }

    private String type(String text, Map<String, String> types) {
        return language.compile(text, types).expression().orElseThrow().type();
    }

    @Test
    void expressionsReadTheVariablesThatTheyWereCompiledWith() {
        DataSet data = RefmodelFactory.eINSTANCE.createDataSet();
        data.setDataClass(DataClass.PERSONAL);
        model.getDataSets().add(data);
        Map<String, String> types = Map.of("model", "ReferenceModel", "number", "int");
        assertEquals(
                List.of(data),
                value(
                        "model.dataSets.filter(d, d.dataClass >= DataClass.personal && number == 2)",
                        types,
                        Map.of("model", model, "number", 2L)));
        assertEquals("list(DataSet)", type("model.dataSets", types));
        assertEquals("optional(Period)", type("model.dataSets[0].retention", types));
    }

    @Test
    void givenFunctionsTakeAllKindsOfTheirParameters() {
        Device device = RefmodelFactory.eINSTANCE.createDevice();
        device.setNameEn("Buoy");
        assertEquals("the Buoy", value("called(d)", Map.of("d", "Device"), Map.of("d", device)));
        assertEquals("optional(Device)", type("first([d])", Map.of("d", "Device")));
        assertEquals("the Buoy", value("called(first([d]).value())", Map.of("d", "Device"), Map.of("d", device)));
        assertEquals(DataClass.OPEN.toString(), value("word(DataClass.open)", Map.of(), Map.of()));
        assertEquals(1, language.compile("called(1)", Map.of()).faults().size(), "a number is no element");
    }

    @Test
    void faultsNameTheirPlace() {
        ExpressionFault fault =
                language.compile("1 +\n  unknown", Map.of()).faults().get(0);
        assertEquals(2, fault.line());
        assertEquals(3, fault.column());
        assertTrue(fault.text().en().contains("unknown"), fault.text().en());
        assertEquals(1, language.compile("[1, 'a']", Map.of()).faults().size());
        assertTrue(language.compile("plan", Map.of()).expression().isEmpty(), "only given variables are there");
    }

    @Test
    void allEvaluationsTogetherTakeNoMoreStepsThanTheyMay() {
        Evaluation evaluation = new Evaluation(Subject.of(model), Optional.empty(), LocalDate.of(2026, 12, 1), 100, "");
        Expression expression = language.compile("[1, 2, 3, 4].all(a, [1, 2, 3, 4].all(b, a * b > 0))", Map.of())
                .expression()
                .orElseThrow();
        for (int i = 0; i < 4; i++) {
            evaluation.value(expression, Map.of());
        }
        EvaluationException over =
                assertThrows(EvaluationException.class, () -> evaluation.value(expression, Map.of()));
        assertTrue(over.isOverBudget());
    }

    @Test
    void whatIsNotSetIsSaid() {
        Evaluation evaluation = new Evaluation(Subject.of(model), Optional.empty(), LocalDate.of(2026, 12, 1), 100, "");
        Expression expression =
                language.compile("[1][3]", Map.of()).expression().orElseThrow();
        EvaluationException problem =
                assertThrows(EvaluationException.class, () -> evaluation.value(expression, Map.of()));
        assertFalse(problem.isOverBudget());
        assertTrue(problem.text().en().contains("3"), problem.text().en());
    }

    @Test
    void whatWasCompiledIsKeptForTheNextProcess(@TempDir Path folder) {
        language.adopt(folder);
        assertEquals("optional(Period)", type("d.retention", Map.of("d", "DataSet")));
        assertTrue(language.compile("d.retenshun", Map.of("d", "DataSet"))
                .expression()
                .isEmpty());
        language.keep(folder);
        ExpressionLanguage next = language();
        next.adopt(folder);
        assertEquals(1, next.known());
        assertEquals(
                "optional(Period)",
                next.compile("d.retention", Map.of("d", "DataSet"))
                        .expression()
                        .orElseThrow()
                        .type());
        ExpressionLanguage other =
                ExpressionLanguage.builder(Domains.of(List.of())).build();
        other.adopt(folder);
        assertEquals(0, other.known(), "another language keeps its own");
    }

    @Test
    void namesOfFunctionsAndOfTheLanguageAreTaken() {
        assertTrue(language.isFree("flow"));
        assertFalse(language.isFree("called"));
        assertFalse(language.isFree("loop"));
        assertFalse(language.isFree("is_Device"));
        assertTrue(language.isType("list(Clause)"));
        assertFalse(language.isType("Clouse"));
    }
}
