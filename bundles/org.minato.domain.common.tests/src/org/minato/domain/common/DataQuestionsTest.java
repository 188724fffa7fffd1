// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minato.model.rules.Clause;
import org.minato.model.rules.Modality;
import org.minato.rules.ClauseState;

class DataQuestionsTest {

    private final Common common = new Common();

    @TempDir
    Path folder = Path.of("");

    @Test
    void thereIsOneClauseForEachOfTheTwentyFiveCases() {
        List<String> printed = Stream.concat(
                        IntStream.rangeClosed(1, 16).mapToObj("1-%02d"::formatted),
                        IntStream.rangeClosed(1, 9).mapToObj("2-%02d"::formatted))
                .toList();
        assertEquals(
                printed, common.clauses("data-questions").map(Clause::getNumber).toList());
        assertTrue(common.clauses("data-questions")
                .allMatch(clause -> clause.getModality() == Modality.INFORMATION
                        && clause.getQuestions().size() == 1));
    }

    @Test
    void theCasesAddedInVersionTwoAreMarked() {
        assertEquals(
                List.of("1-05", "1-06", "1-09", "1-16", "2-09"),
                common.clauses("data-questions")
                        .filter(clause -> clause.getNameJa().endsWith("（＊）")
                                && clause.getNameEn().endsWith("(*)"))
                        .map(Clause::getNumber)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "common.weather-data, 1-01",
        "fisheries.weather-data, 1-01",
        "common.vehicle-data, 1-02",
        "common.parking-data, 1-04",
        "common.mac-address, 1-06",
        "common.care-data, 1-08 2-08",
        "common.office-behaviour, 1-05 1-14",
        "common.people-flow, 2-02",
        "common.purchase-history, 1-12",
        "fisheries.catch-data, ''",
    })
    void aModelSeesTheQuestionsThatConcernItsData(String category, String numbers) throws IOException {
        assertEquals(numbers, asked("<dataSets id='data' category='" + category + "'/>"));
    }

    @Test
    void dataAboutResidentsRaiseTheQuestionOfTheMunicipalityOnly() throws IOException {
        String data = """
            <actors id="residents" kind="resident"/>
            <dataSets id="data" dataClass="personal" subject="residents"/>
            """;
        assertEquals("", asked(data));
        assertEquals("1-07", asked("<actors id='town' kind='localGovernment'/>" + data));
    }

    private String asked(String elements) throws IOException {
        return String.join(
                " ",
                common.check("data-questions", folder, Common.DAY, elements).stream()
                        .filter(clause -> clause.state() == ClauseState.OPEN)
                        .map(clause -> clause.key().replaceAll(".*#", ""))
                        .toList());
    }
}
