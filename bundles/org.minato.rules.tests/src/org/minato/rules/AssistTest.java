// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minato.model.base.BasePackage;
import org.minato.model.base.ValueType;
import org.minato.model.rules.ExpressionCheck;
import org.minato.model.rules.PathCheck;
import org.minato.model.rules.Predicate;
import org.minato.model.rules.RuleParameter;
import org.minato.model.rules.RulesFactory;
import org.minato.model.rules.RulesPackage.Literals;
import org.minato.rules.assist.ExpressionAssist;
import org.minato.rules.assist.Proposal;
import org.minato.rules.assist.Trouble;

class AssistTest {
    private static final EAttribute REQUIRE = Literals.EXPRESSION_CHECK__REQUIRE;

    private final Book book = new Book();
    private final ExpressionAssist assist = Book.installed().assist();

    /** Names proposed where the text has a bar. */
    private List<String> names(EObject element, EAttribute attribute, String withBar) {
        int caret = withBar.indexOf('|');
        return assist.propose(element, attribute, withBar.replace("|", ""), caret).stream()
                .map(Proposal::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "DataFlow; self.so|; source",
                "DataFlow; self.|; authentication",
                "DataFlow; self.source.op|; operator",
                "DataFlow; self.consent.|; orValue",
                "DataFlow; self.consent.|; kind",
                "DataFlow; self.consent.?|; kind",
                "DataFlow; self.dataSets.|; exists",
                "DataFlow; self.dataSets.exists(d, d.da| && true; dataClass",
                "DataFlow; self.dataSets.exists(d, d.storedIn.all(s, s.outgoing.exists(f, f.tar|; target",
                "DataFlow; self.dataSets.exists(d, | ; d",
                "DataFlow; self.dataSets[0].|; dataClass",
                "DataFlow; as_Device(self.source).optMap(d, d.cat|; category",
                "DataFlow; self.source.operator.optFlatMap(a, self.target.operator.optMap(b, b.|; kind",
                "DataFlow; self.authentication == |; Authentication.none",
                "DataFlow; self.dataSets.all(d, d.dataClass in [DataClass.none, |; DataClass.personal",
                "DataFlow; self.consent.?kind.orValue(|; ConsentKind.explicit",
                "DataFlow; DataClass.p|; personal",
                "DataFlow; self.authentication != Authentication.none && se|; self",
                "DataSet; self.retention.value() <= |; period",
                "DataSet; origins(self).filter(o, o.|; dataClass",
                "Device; fish|; fisheries.mooringDepth",
                "Device; fisheries.mo|; mooringDepth",
                "DataSet; self.nameJa.orValue('').|; startsWith",
                "DataSet; qu|; quantity",
                "DataSet; is_Da|; is_DataStore",
                "DataSet; 1 + size(self.accessRights) > 0 && model.n|; nodes"
            })
    void whatCanStandAtTheCaretIsProposed(String scope, String text, String expected) {
        ExpressionCheck check = book.require(scope, "");
        List<String> names = names(check, REQUIRE, text);
        assertTrue(names.contains(expected), () -> expected + " of " + names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "self.id == 'sel|",
                "self.nameJa == \"sel|",
                "self.dataSets.exists(|",
                "12|",
                "nothing.|",
                "self.id.foo(|.bar.|",
                ")))].|",
                "((((|.|"
            })
    void nothingIsProposedWhereNoNameCanStandOrNothingIsKnown(String text) {
        ExpressionCheck check = book.require("DataFlow", "");
        int caret = text.lastIndexOf('|');
        String typed = text.replace("|", "");
        int place = Math.min(typed.length(), caret);
        assertEquals(List.of(), assist.propose(check, REQUIRE, typed, place));
    }

    @Test
    void theLikeliestComesFirstAfterAComparison() {
        ExpressionCheck check = book.require("DataSet", "");
        assertEquals(
                "DataClass.none", names(check, REQUIRE, "self.dataClass >= |").get(0));
    }

    @Test
    void aProposalReplacesTheNameItStandsIn() {
        ExpressionCheck check = book.require("DataFlow", "");
        Proposal source = assist.propose(check, REQUIRE, "self.so == self.target", 7).stream()
                .filter(proposal -> proposal.name().equals("source"))
                .findFirst()
                .orElseThrow();
        assertEquals("self.source == self.target", source.appliedTo("self.so == self.target"));
        assertEquals("構成要素", source.type().ja());
        assertTrue(source.documentation().ja().contains("送り元"), source.documentation()::ja);
        assertTrue(source.documentation().en().length() > 30, source.documentation()::en);
    }

    @Test
    void parametersAndPredicatesOfTheBookAreProposed() {
        RuleParameter parameter = RulesFactory.eINSTANCE.createRuleParameter();
        parameter.setKey("stepError");
        parameter.setNameJa("誤差");
        parameter.setType(ValueType.QUANTITY);
        book.book.getParameters().add(parameter);
        Predicate predicate = RulesFactory.eINSTANCE.createPredicate();
        predicate.setKey("isPublic");
        predicate.setScope("DataSet");
        predicate.setExpression("self.dataClass == DataClass.open");
        book.book.getPredicates().add(predicate);
        ExpressionCheck check = book.require("DataSet", "");

        assertTrue(names(check, REQUIRE, "par|").contains("parameter.stepError"));
        assertEquals(List.of("stepError"), names(check, REQUIRE, "parameter.|"));
        assertTrue(names(check, REQUIRE, "isP|").contains("isPublic"));
        assertTrue(
                names(predicate, Literals.PREDICATE__EXPRESSION, "self.data|").contains("dataClass"));
    }

    @Test
    void templatesTypesAndFeaturesAreCompletedToo() {
        ExpressionCheck check = book.require("DataFlow", "true");
        assertTrue(names(check, Literals.CHECK__MESSAGE_JA, "「{self.so|}」です").contains("source"));
        assertEquals(List.of(), names(check, Literals.CHECK__MESSAGE_JA, "self.so|"));
        assertEquals(List.of("DataFlow"), names(check, Literals.EXPRESSION_CHECK__SCOPE, "DataFl|"));
        PathCheck path = book.path("", "");
        assertTrue(names(path, Literals.PATH_CHECK__FROM, "self.dataCl|").contains("dataClass"));
        assertTrue(names(path, Literals.PATH_CHECK__TO, "self.lay|").contains("layer"));
        var change = RulesFactory.eINSTANCE.createFixChange();
        var fix = RulesFactory.eINSTANCE.createFix();
        fix.getChanges().add(change);
        check.getFixes().add(fix);
        assertTrue(names(change, Literals.FIX_CHANGE__FEATURE, "auth|").contains("authentication"));
        change.setTarget("self.source");
        assertTrue(names(change, Literals.FIX_CHANGE__FEATURE, "|").contains("layer"));
    }

    @Test
    void anUnknownNameIsUnderlinedAndTheNearestOneOffered() {
        ExpressionCheck check = book.require("DataFlow", "");
        Trouble trouble = assist.diagnose(check, REQUIRE, "true &&\n  self.sorce == self.target")
                .get(0);
        assertEquals("true &&\n  self.".length(), trouble.offset());
        assertEquals("sorce".length(), trouble.length());
        assertTrue(trouble.remedy().en().contains("source"), trouble::toString);
        Trouble variable = assist.diagnose(check, REQUIRE, "slef.id == 'a'").get(0);
        assertTrue(variable.remedy().ja().contains("self"), variable::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"self.id ==; 8; Ctrl+Space", "self.consent == ConsentKind.explicit; 13; .orValue", "self.id; 5; ''"
            })
    void aTypeErrorHasItsPlaceAndRemedy(String text, int offset, String remedy) {
        ExpressionCheck check = book.require("DataFlow", "");
        Trouble trouble = assist.diagnose(check, REQUIRE, text).get(0);
        assertEquals(offset, trouble.offset(), trouble::toString);
        assertTrue(trouble.remedy().en().contains(remedy), trouble::toString);
    }

    @Test
    void faultyTemplatesScopesAndFeaturesAreTold() {
        ExpressionCheck check = book.require("DataFlow", "true");
        Trouble inTemplate = assist.diagnose(check, Literals.CHECK__MESSAGE_JA, "「{self.sorce.id}」です")
                .get(0);
        assertEquals("「{self.".length(), inTemplate.offset());
        assertEquals(
                1,
                assist.diagnose(check, Literals.CHECK__MESSAGE_JA, "「{self.id").size());
        assertEquals(List.of(), assist.diagnose(check, Literals.CHECK__MESSAGE_JA, "「{self.id}」 {{"));
        Trouble scope = assist.diagnose(check, Literals.EXPRESSION_CHECK__SCOPE, "DataFlaw")
                .get(0);
        assertTrue(scope.remedy().en().contains("DataFlow"), scope::toString);
        check.setScope(null);
        assertEquals(1, assist.diagnose(check, REQUIRE, "true").size());
        assertFalse(assist.helpsWith(check, BasePackage.Literals.NAMED_ELEMENT__NAME_JA));
    }

    @Test
    void theNameUnderThePointerIsExplained() {
        ExpressionCheck check = book.require("DataFlow", "");
        String text = "self.source.layer == Layer.platform";
        assertEquals(
                "layer", assist.explain(check, REQUIRE, text, 14).orElseThrow().name());
        assertEquals(
                "platform",
                assist.explain(check, REQUIRE, text, 30).orElseThrow().name());
        assertTrue(assist.explain(check, REQUIRE, text, 18).isEmpty());
    }

    @Test
    void whateverIsTypedAndWhereverTheCaretStandsNothingFails() {
        ExpressionCheck check = book.require("DataFlow", "");
        String text = "self.dataSets.exists(d, d.x[?0].?y(\"a\\\") in [1, {'k': v}] ? 'x : b) && ((]){ orValue(";
        for (int caret = 0; caret <= text.length(); caret++) {
            assist.propose(check, REQUIRE, text, caret);
            assist.explain(check, REQUIRE, text, caret);
            assist.diagnose(check, REQUIRE, text.substring(0, caret));
        }
        assertFalse(assist.diagnose(check, REQUIRE, "x".repeat(100_000)).isEmpty());
        assertFalse(assist.diagnose(check, REQUIRE, "(".repeat(8_000)).isEmpty());
    }
}
