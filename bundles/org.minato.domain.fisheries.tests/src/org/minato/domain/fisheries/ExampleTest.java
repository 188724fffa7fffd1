// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.fisheries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.minato.core.files.LoadedFile;
import org.minato.core.finding.Finding;
import org.minato.core.finding.Severity;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.rules.ClauseState;

class ExampleTest {

    private final Checking checking = new Checking();
    private final LoadedFile plan = checking.files.open(Fisheries.EXAMPLE.resolve("ikata.plan"));
    private final ReferenceModel model = plan.model().orElseThrow();

    @Test
    void theModelHasNoErrors() {
        LoadedFile alone = checking.files.open(Fisheries.EXAMPLE.resolve("smart-fishery.refmodel"));
        assertEquals(List.of(), errors(checking.check(alone).findings()));
    }

    @Test
    void thePlanShowsEveryStateThatAPlanCanHonestlyHave() {
        assertEquals(List.of(), errors(checking.check(plan).findings()));
        assertEquals(
                Map.of(
                        "fisheries.r8#1", ClauseState.WAITING,
                        "fisheries.r8#2", ClauseState.OPEN,
                        "fisheries.r9#1", ClauseState.MET,
                        "fisheries.r9#2", ClauseState.MET,
                        "fisheries.r9#3", ClauseState.MET,
                        "fisheries.r9#E1", ClauseState.MET,
                        "fisheries.r9#E2", ClauseState.WAIVED),
                states());
    }

    @Test
    void withoutARetentionPeriodTheTopicIsOpen() {
        dataSet("marine-record").setRetention(null);
        assertEquals(ClauseState.OPEN, states().get("fisheries.r9#3"));
    }

    @Test
    void withoutAnAccessRightTheTopicIsOpen() {
        DataSet weather = dataSet("weather-data");
        List.copyOf(weather.getAccessRights()).forEach(right -> EcoreUtil.delete(right));
        assertEquals(ClauseState.OPEN, states().get("fisheries.r9#1"));
    }

    @Test
    void withoutAnApiThePublicationIsOpen() {
        dataSet("marine-open").getPublication().setApi(null);
        assertEquals(ClauseState.OPEN, states().get("fisheries.r9#2"));
    }

    @Test
    void rawCatchDataThatReachConsumersBreakTheExampleClause() {
        model.getFlows().stream()
                .filter(flow -> "flow-retail-consumers".equals(flow.getId()))
                .forEach(flow -> flow.getDataSets().add(dataSet("catch-record")));
        assertEquals(ClauseState.BROKEN, states().get("fisheries.r9#E1"));
    }

    @Test
    void aSettingOfThePlanCountsInsteadOfTheModel() {
        dataSet("catch-record").setRetention(null);
        assertEquals(ClauseState.MET, states().get("fisheries.r9#3"));
    }

    @Test
    void thePlanIsMarkedAsIllustrative() {
        assertTrue(plan.root().getNameJa().contains("例示"));
    }

    private DataSet dataSet(String id) {
        return model.getDataSets().stream()
                .filter(dataSet -> id.equals(dataSet.getId()))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, ClauseState> states() {
        Map<String, ClauseState> states = new TreeMap<>();
        checking.check(plan).clauses().stream()
                .filter(clause -> clause.key().startsWith("fisheries."))
                .forEach(clause -> states.put(clause.key(), clause.state()));
        return states;
    }

    private static List<Finding> errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
