// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.finding.Finding;
import org.minato.model.refmodel.StepKind;

class PredicateTest {
    private final Fishery fishery = new Fishery();
    private final Book book = new Book();

    private List<String> found() {
        ClauseResult result = book.check(fishery.subject());
        return Book.ids(result.findings());
    }

    private List<String> faults() {
        return Book.installed().examine(book.book).stream()
                .map(finding -> finding.location().elementId() + ": "
                        + finding.message().en())
                .toList();
    }

    private void onlyFault(String element, String text) {
        assertEquals(1, faults().size(), faults()::toString);
        assertTrue(faults().get(0).startsWith(element + ": "), faults().get(0));
        assertTrue(faults().get(0).contains(text), faults().get(0));
    }

    @Test
    void aConditionIsCalledByItsNameInItsOwnBook() {
        book.predicate("isRaw", "DataSet", "self.id == 'raw'");
        book.require("DataSet", "!isRaw(self)");
        assertEquals(List.of("raw"), found());
    }

    @Test
    void aConditionIsUsedWhereverExpressionsStand() {
        book.predicate("isRaw", "DataSet", "self.id == 'raw'");
        book.predicate("isApp", "Application", "self.id == 'app'");
        book.require("DataSet", "isRaw(self)").setWhere("!isRaw(self)");
        book.clause.getChecks().get(0).setMessageEn("Raw: {isRaw(self)}");
        book.path("isRaw(self)", "as_Application(self).optMap(a, isApp(a)).orValue(false)", StepKind.ANONYMISE);
        book.ask("question", "DataSet", "!isRaw(self)").setWhere("isRaw(self)");
        book.applies().setExpression("model.dataSets.exists(d, isRaw(d))");
        assertEquals(List.of(), faults());
        ClauseResult result = book.check(fishery.subject());
        assertEquals(List.of("counts", "app", "raw"), Book.ids(result.findings()));
        assertEquals("Raw: no", result.findings().get(0).message().en());
        book.predicate("isNone", "DataSet", "false");
        book.clause.getApplicability().setExpression("model.dataSets.exists(d, isNone(d))");
        assertEquals(ClauseState.NOT_APPLICABLE, book.check(fishery.subject()).state());
    }

    @Test
    void aConditionMayCallOthersAndUseVariablesOfItsOwn() {
        book.predicate("isRaw", "DataSet", "['raw'].exists(x, x == self.id)");
        book.predicate("carriesRaw", "DataFlow", "self.dataSets.exists(x, isRaw(x) && [x].all(y, isRaw(y)))");
        book.require("Node", "self.outgoing.all(x, [x].all(y, !carriesRaw(y) || !carriesRaw(x)))");
        assertEquals(List.of("camera"), found());
    }

    @Test
    void anArgumentCanBeAnyExpressionOfTheKind() {
        book.predicate("isCamera", "Device", "self.id == 'camera'");
        book.require("DataFlow", "!isCamera(as_Device(self.source).value())").setWhere("is_Device(self.source)");
        assertEquals(List.of("upload"), found());
    }

    @Test
    void aConditionOnAClassTakesItsSubclassesAndNothingElse() {
        book.predicate("isTown", "Node", "self.operator.optMap(o, o.id == 'town').orValue(false)");
        book.require("Device", "!isTown(self)");
        assertEquals(List.of("camera"), found());
        book.require("DataSet", "!isTown(self)");
        onlyFault("DataSet-check", "\"isTown\" cannot be applied to");
    }

    @Test
    void aConditionOfAnotherBookIsCalledByTheIdOfTheBook() {
        Book other = new Book("city.camera-guide");
        other.predicate("isRaw", "DataSet", "is(self)");
        other.predicate("is", "DataSet", "self.id == 'raw'");
        book.predicate("is", "DataSet", "false");
        book.require("DataSet", "!city.camera_guide.isRaw(self) && !is(self)");
        RuleBooks books = Book.installed().plus(List.of(book.book, other.book));
        assertEquals(List.of(), books.examine(book.book));
        Conformance conformance = new Checker(books)
                .check(fishery.subject(), CheckOptions.on(Fishery.TODAY).only(Set.of("test")));
        assertEquals(List.of("raw"), Book.ids(conformance.findings()));
    }

    @Test
    void anUnknownConditionIsAFaultWhereItIsCalled() {
        book.require("DataSet", "isRaw(self)");
        onlyFault("DataSet-check", "The name \"isRaw\" is not known");
    }

    @Test
    void aConditionWithAnErrorIsAFaultAtItsPlaceAndLeavesItsUsesUndecided() {
        book.predicate("isRaw", "DataSet", "self.idd == 'raw'");
        book.require("DataSet", "!isRaw(self)");
        onlyFault("predicate-isRaw", "\"idd\"");
        Conformance conformance = book.checkAll(fishery.subject());
        assertEquals(ClauseState.OPEN, conformance.clauses().get(0).state());
        assertEquals(List.of("predicate-isRaw"), Book.ids(conformance.faults()));
    }

    @Test
    void aConditionOnAnUnknownTypeIsAFaultAtItsPlace() {
        book.predicate("isRaw", "Buoy", "true");
        onlyFault("predicate-isRaw", "no type named \"Buoy\"");
    }

    @Test
    void conditionsThatCallEachOtherInACircleAreFaultsWhileTheRestIsChecked() {
        book.predicate("first", "DataSet", "second(self)");
        book.predicate("second", "DataSet", "self.id == 'raw' || first(self)");
        book.predicate("itself", "DataSet", "itself(self)");
        book.require("DataSet", "first(self)");
        book.require("DataFlow", "self.id != 'upload'");
        List<String> faults = faults();
        assertTrue(
                faults.contains("predicate-first: A named condition calls itself: first → second → first"),
                faults::toString);
        assertTrue(
                faults.contains("predicate-itself: A named condition calls itself: itself → itself"), faults::toString);
        assertTrue(faults.stream().anyMatch(fault -> fault.startsWith("predicate-second: ")), faults::toString);
        assertEquals(List.of("upload"), found());
    }

    @Test
    void conditionsThatGrowWithoutMeasureAreStopped() {
        book.predicate("p0", "DataSet", "self.id == 'raw' && self.id != 'x'");
        for (int i = 1; i < 25; i++) {
            String below = "p" + (i - 1) + "(self)";
            book.predicate("p" + i, "DataSet", below + " || " + below + " || " + below);
        }
        book.require("DataSet", "p24(self)");
        List<String> faults = faults();
        assertTrue(faults.stream().anyMatch(fault -> fault.contains("the expression is too large")), faults::toString);
        assertEquals(ClauseState.OPEN, book.check(fishery.subject()).state());
    }

    @Test
    void aChainOfConditionsThatIsTooLongIsAFault() {
        book.predicate("p0", "DataSet", "true");
        for (int i = 1; i < 400; i++) {
            book.predicate("p" + i, "DataSet", "p" + (i - 1) + "(self)");
        }
        book.require("DataSet", "p399(self)");
        assertTrue(book.checkAll(fishery.subject()).faults().stream()
                .anyMatch(fault -> fault.message().en().contains("32 levels")));
    }

    @Test
    void keysThatAreMissingTakenOrDoubledAreFaults() {
        book.predicate("size", "DataSet", "true");
        book.predicate("is_Node", "DataSet", "true");
        book.predicate("origins", "DataSet", "true");
        book.predicate("two words", "DataSet", "true");
        book.predicate("twice", "DataSet", "true");
        book.predicate("twice", "DataSet", "false");
        List<Finding> faults = Book.installed().examine(book.book);
        assertEquals(
                List.of(
                        "predicate-size",
                        "predicate-is_Node",
                        "predicate-origins",
                        "predicate-two words",
                        "predicate-twice"),
                Book.ids(faults));
    }

    @Test
    void aConditionThatChangesIsSeenInWhatWasCompiledBefore(@TempDir Path folder) {
        book.predicate("isRaw", "DataSet", "self.id == 'raw'");
        book.require("DataSet", "!isRaw(self)");
        CheckOptions options =
                CheckOptions.on(Fishery.TODAY).only(Set.of("test")).cachedIn(folder);
        for (String id : List.of("raw", "counts")) {
            book.book.getPredicates().get(0).setExpression("self.id == '" + id + "'");
            RuleBooks books = Book.installed().plus(List.of(book.book));
            assertEquals(
                    List.of(id),
                    Book.ids(
                            new Checker(books).check(fishery.subject(), options).findings()));
        }
    }
}
