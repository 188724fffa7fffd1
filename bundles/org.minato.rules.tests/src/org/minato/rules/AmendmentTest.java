// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minato.core.finding.Finding;
import org.minato.model.rules.Amendment;
import org.minato.model.rules.Clause;
import org.minato.model.rules.Modality;
import org.minato.model.rules.RuleBook;
import org.minato.model.rules.RulesFactory;
import org.minato.model.rules.RulesPackage.Literals;

class AmendmentTest {
    private final Fishery fishery = new Fishery();
    private final Book book = new Book();
    private final Book town = new Book("town");

    private Amendment amend(String ruleBook, String element, String feature, @Nullable String value) {
        Amendment amendment = RulesFactory.eINSTANCE.createAmendment();
        amendment.setId("amendment");
        amendment.setRuleBook(ruleBook);
        amendment.setElement(element);
        amendment.setFeature(feature);
        amendment.setValue(value);
        town.book.getAmendments().add(amendment);
        return amendment;
    }

    private RuleBooks books() {
        return Book.installed().plus(List.of(book.book, town.book));
    }

    @Test
    void theAmendedValueIsShownAndTheOriginalStaysReadable() {
        book.clause.setArticle("第35条");
        Amendment amendment = amend("test", "test-clause", "article", "第36条第1項");
        RuleBooks books = books();
        assertEquals(List.of(), books.findings());
        Clause shown = books.clause("test#1").orElseThrow();
        assertEquals("第36条第1項", shown.getArticle());
        assertSame(book.clause, books.original(shown));
        assertEquals("第35条", book.clause.getArticle());
        assertSame(amendment, books.amendment(shown, Literals.CLAUSE__ARTICLE).orElseThrow());
        assertTrue(books.amendment(shown, Literals.CLAUSE__MODALITY).isEmpty());
        RuleBook other = books.find("town").orElseThrow();
        assertSame(town.book, other);
        assertSame(other, books.original(other));
    }

    @Test
    void aBookIsCheckedAsAmendedAndItsFaultsAreAtTheOriginal() {
        book.require("DataSet", "self.id != 'raw'").setId("check");
        book.require("DataSet", "self.idd");
        amend("test", "check", "require", "self.id != 'counts'");
        amend("test", "test-clause", "modality", "should");
        Conformance conformance = new Checker(books())
                .check(fishery.subject(), CheckOptions.on(Fishery.TODAY).only(Set.of("test")));
        assertEquals(List.of("counts"), Book.ids(conformance.clauses().get(0).findings()));
        assertEquals(Modality.SHOULD, conformance.clauses().get(0).clause().getModality());
        assertSame(
                book.clause.getChecks().get(1),
                conformance.faults().get(0).element().orElseThrow());
        assertNotSame(book.clause, conformance.clauses().get(0).clause());
    }

    @Test
    void theLatestOfSeveralAmendmentsCounts() {
        amend("test", "test-clause", "article", "late").setDate(LocalDate.of(2026, 5, 1));
        amend("test", "test-clause", "article", "early").setDate(LocalDate.of(2025, 5, 1));
        amend("test", "test-clause", "article", "undated");
        assertEquals("late", books().clause("test#1").orElseThrow().getArticle());
    }

    @Test
    void noValueTakesTheValueAway() {
        book.clause.setArticle("第35条");
        amend("test", "test-clause", "article", null);
        assertEquals(null, books().clause("test#1").orElseThrow().getArticle());
    }

    @Test
    void theBookItselfIsAmendedByItsId() {
        amend("test", "test", "custodianJa", "総務省");
        assertEquals("総務省", books().find("test").orElseThrow().getCustodianJa());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing|test-clause|article|x|no rule book \"nothing\"",
                "test|gone|article|x|no element \"gone\"",
                "test|test-clause|artikle|x|no single value \"artikle\"",
                "test|test-clause|id|x|no single value \"id\"",
                "test|test-clause|checks|x|no single value \"checks\"",
                "test|test-clause|refines|x|no single value \"refines\"",
                "test|test-clause|modality|perhaps|\"perhaps\" cannot be a value of",
                "test|test-clause|number|' '|is missing",
            })
    void anAmendmentThatCannotBeAppliedIsAFaultAtItsPlaceAndTheOthersAre(
            String ruleBook, String element, String feature, String value, String expected) {
        amend(ruleBook, element, feature, value);
        amend("test", "test-clause", "article", "第36条").setId("sound");
        for (List<Finding> faults : List.of(books().findings(), books().examine(town.book))) {
            assertEquals(List.of("amendment"), Book.ids(faults), faults::toString);
            assertTrue(
                    faults.get(0).message().en().contains(expected),
                    faults.get(0).message().en());
        }
        assertEquals("第36条", books().clause("test#1").orElseThrow().getArticle());
    }
}
