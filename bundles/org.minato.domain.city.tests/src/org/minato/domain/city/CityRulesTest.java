// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.city;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minato.model.base.Standing;
import org.minato.model.rules.ClauseKind;

class CityRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"city.r1", "city.r2"})
    void whatTheSourceOutlinesIsATopicAndOnlyExamplesAreRequirements(String id) {
        Books.ALL.clauses(Books.ALL.book(id)).forEach(clause -> {
            boolean example = clause.getStanding() == Standing.ILLUSTRATIVE;
            assertEquals(example ? ClauseKind.REQUIREMENT : ClauseKind.TOPIC, clause.getKind(), clause.getNumber());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"city.r1", "city.r2"})
    void noActualDateIsClaimed(String id) {
        assertTrue(Books.ALL.book(id).getEvents().stream().allMatch(event -> event.getActual() == null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"city.r1", "city.r2"})
    void noValueIsInventedWhereTheSourceGivesNone(String id) {
        assertTrue(Books.ALL.book(id).getParameters().stream().allMatch(parameter -> parameter.getValue() == null));
    }
}
