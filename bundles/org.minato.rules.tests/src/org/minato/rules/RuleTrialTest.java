// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.minato.model.refmodel.Authentication;
import org.minato.model.refmodel.StepKind;
import org.minato.model.rules.ExpressionCheck;
import org.minato.model.rules.Predicate;
import org.minato.model.rules.RulesFactory;
import org.minato.rules.assist.RuleTrial;
import org.minato.rules.assist.Tried;

class RuleTrialTest {
    private final Book book = new Book();
    private final Fishery fishery = new Fishery();

    private Tried tried(EObject part) {
        RuleBooks books = Book.installed();
        return new RuleTrial(new Checker(books), books).run(fishery.subject(), part, Fishery.TODAY);
    }

    @Test
    void oneCheckIsTriedWithoutTheOthersOfItsClause() {
        fishery.upload.setAuthentication(Authentication.NONE);
        fishery.delivery.setAuthentication(Authentication.PASSWORD);
        book.require("Node", "false");
        ExpressionCheck check = book.require("DataFlow", "self.authentication != Authentication.none");

        Tried tried = tried(check);

        assertEquals(List.of(fishery.upload, fishery.delivery), tried.looked());
        assertEquals(List.of(fishery.upload), tried.broken());
        assertEquals(ClauseState.BROKEN, tried.state());
        assertEquals(List.of(), tried.faults());
        assertEquals(2, book.clause.getChecks().size());
    }

    @Test
    void anErrorInTheRuleIsToldInsteadOfAResult() {
        Tried tried = tried(book.require("DataFlow", "self.sorce == self.target"));
        assertEquals(1, tried.faults().size());
        assertEquals(ClauseState.OPEN, tried.state());
    }

    @Test
    void aClauseThatDoesNotApplyIsTriedAllTheSameAndSaysSo() {
        ExpressionCheck check = book.require("DataFlow", "false");
        book.applies().setExpression("false");
        Tried tried = tried(check);
        assertEquals(2, tried.broken().size());
        assertTrue(tried.notApplied().isPresent());
        book.clause.setApplicability(null);
        assertFalse(tried(check).notApplied().isPresent());
    }

    @Test
    void pathsQuestionsAndPredicatesAreTriedToo() {
        assertEquals(
                List.of(fishery.service),
                tried(book.path("self.id == 'raw'", "is_Service(self)", StepKind.ANONYMISE))
                        .broken());
        assertEquals(
                2,
                tried(book.ask("q", "DataSet", "self.retention.hasValue()"))
                        .broken()
                        .size());
        Predicate predicate = RulesFactory.eINSTANCE.createPredicate();
        predicate.setKey("isRaw");
        predicate.setScope("DataSet");
        predicate.setExpression("self.id == 'raw'");
        book.book.getPredicates().add(predicate);
        Tried tried = tried(predicate);
        assertEquals(2, tried.looked().size());
        assertEquals(List.of(fishery.counts), tried.broken());
    }
}
