// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minato.core.files.LoadedFile;
import org.minato.core.files.ModelFiles;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.model.rules.RuleBook;

class RuleBooksTest {
    private final Book book = new Book();

    private String only(List<Finding> findings) {
        assertEquals(1, findings.size(), findings::toString);
        assertEquals(FindingKind.FAULT, findings.get(0).kind());
        return findings.get(0).message().en();
    }

    private String faultOf(String scope, String require) {
        book.require(scope, require);
        return only(Book.installed().examine(book.book));
    }

    @Test
    void theShippedBooksHaveNoFaults() {
        RuleBooks books = Book.installed();
        assertEquals(List.of(), books.findings());
        for (RuleBook each : books.all()) {
            assertEquals(List.of(), books.examine(each));
        }
        assertTrue(books.find(RuleBooks.STRUCTURE).isPresent());
        assertTrue(books.clause("fisheries.r9#1").isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "self.sorce.id == 'a'|\"Require\" has an error at line 1, column 5: There is no"
                        + " feature named \"sorce\" here.",
                "self.transportSecurity == DataClass.personal|cannot be applied to",
                "self.id == 1|cannot be applied to",
                "self.id ==|is not finished",
                "fisheries.mooringDepth(self.source) == optional.of('50 m')|cannot be applied to",
                "self.id )(|cannot be read at \")\"",
                "flow.id == 'a'|The name \"flow\" is not known",
                "self.id|The result must be bool, but it is string",
                "is_Plan(self.source)|cannot be applied to",
                "[self.source, self.id].size() == 2|is not known before the rule runs",
                "size([]) == 0|is not known before the rule runs",
                "DataFlow{} == self|is not part of the rule language",
                "{'a': 1}.size() == 1|is not part of the rule language",
                "size(b'a') == 1|is not part of the rule language",
                "timestamp('2026-12-01T00:00:00Z').getFullYear() == 2026|is not part of the rule" + " language",
                "self.consent.?givenBy.hasValue()|Write .optFlatMap(x, x.givenBy) instead",
                "quantity('five') == quantity('5 %')|\"five\" cannot be read as a quantity",
                "quantity('5 %') < quantity('5 m')|cannot be compared",
                "date('2026-02-30') == today|cannot be read as a date"
            })
    void anExpressionWithAnErrorIsAFaultAtItsPlace(String expression, String expected) {
        String message = faultOf("DataFlow", expression);
        assertTrue(message.contains(expected), message);
    }

    @Test
    void anExpressionThatIsTooLongOrTooDeepIsAFault() {
        assertTrue(faultOf("DataFlow", "true" + " || true".repeat(2_000)).contains("too long"));
        book.clause.getChecks().clear();
        assertTrue(
                faultOf("DataFlow", "(".repeat(300) + "true" + ")".repeat(300)).contains("too long"));
        book.clause.getChecks().clear();
        assertTrue(faultOf("DataFlow", "self.id == '" + "x".repeat(1_000_000) + "'")
                .contains("too long"));
    }

    @Test
    void anUnknownScopeIsAFaultWithoutCompiling() {
        book.require("Buoy", "true");
        assertTrue(only(Book.installed().plus(List.of(book.book)).findings()).contains("\"Buoy\""));
    }

    @Test
    void aMessageIsCheckedLikeARule() {
        book.require("DataFlow", "true").setMessageEn("See {self.nothing}.");
        assertTrue(only(Book.installed().examine(book.book)).contains("\"nothing\""));
    }

    @Test
    void aClauseThatCitesAMissingClauseIsAFault() {
        book.clause.getRefines().addAll(List.of("fisheries.r9#1", "fisheries.r9#99"));
        assertTrue(only(Book.installed().plus(List.of(book.book)).findings()).contains("fisheries.r9#99"));
    }

    @Test
    void ofTwoBooksWithOneIdTheSecondIsAFaultAndTheFirstIsUsed() {
        Book second = new Book();
        RuleBooks books = Book.installed().plus(List.of(book.book, second.book));
        assertTrue(only(books.findings()).contains("id \"test\""));
        assertEquals(book.book, books.find("test").orElseThrow());
    }

    @Test
    void aBookFromAFileTakesThePlaceOfAnInstalledOne() {
        Book own = new Book("fisheries.r9");
        RuleBooks books = Book.installed().plus(List.of(own.book));
        assertEquals(own.book, books.find("fisheries.r9").orElseThrow());
        assertEquals(List.of(), books.findings());
    }

    @Test
    void twoClausesWithOneNumberAreAFault() {
        Book other = new Book();
        book.book.getChapters().add(other.book.getChapters().get(0));
        assertTrue(only(Book.installed().plus(List.of(book.book)).findings()).contains("number \"1\""));
    }

    @Test
    void aFaultyCheckLeavesTheOthersAtWork() {
        book.require("DataFlow", "self.sorce == 1");
        book.require("DataFlow", "self.id != 'delivery'");
        Conformance conformance = book.checkAll(new Fishery().subject());
        assertEquals(ClauseState.BROKEN, conformance.clauses().get(0).state());
        assertEquals(1, conformance.faults().size());
        book.clause.getChecks().remove(1);
        assertEquals(
                ClauseState.OPEN,
                book.checkAll(new Fishery().subject()).clauses().get(0).state());
    }

    @Test
    void aFaultInAFileNamesItsLine(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("faulty.rulebook"), """
            <?xml version="1.0" encoding="UTF-8"?>
            <rules:RuleBook
                xmi:version="2.0"
                xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:rules="urn:minato:rules:1"
                formatVersion="1"
                id="faulty">
              <chapters
                  id="chapter">
                <clauses
                    id="clause"
                    number="7">
                  <checks
                      xsi:type="rules:ExpressionCheck"
                      id="check"
                      scope="DataFlow"
                      require="self.sorce.id == 'a'"/>
                </clauses>
              </chapters>
            </rules:RuleBook>
            """);
        LoadedFile loaded = new ModelFiles(Book.domains()).open(file);
        Finding fault = Book.installed().examine((RuleBook) loaded.root()).get(0);
        assertEquals("faulty/7", fault.ruleId());
        assertEquals(14, fault.location().line());
        assertEquals("check", fault.location().elementId());
        assertTrue(fault.message().ja().contains("1 行 5 文字目"), fault.message().ja());
    }
}
