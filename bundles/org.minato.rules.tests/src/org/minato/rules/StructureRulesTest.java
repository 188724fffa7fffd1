// SPDX-License-Identifier: EPL-2.0
package org.minato.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.minato.core.finding.Finding;
import org.minato.model.refmodel.DataClass;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.RefmodelFactory;
import org.minato.model.refmodel.StepKind;

/** What the smallest models of the contract samples (org.minato.testkit.tests) cannot say of the structural rules. */
class StructureRulesTest {
    private static final CheckOptions OPTIONS = CheckOptions.on(Fishery.TODAY).only(Set.of(RuleBooks.STRUCTURE));

    private final Fishery fishery = new Fishery();
    private final RuleBooks books = Book.installed();

    private List<String> findings(Subject subject) {
        return new Checker(books)
                .check(subject, OPTIONS).findings().stream()
                        .map(StructureRulesTest::brief)
                        .toList();
    }

    private static String brief(Finding finding) {
        return finding.clause() + " " + finding.location().elementId();
    }

    private void broken(String... expected) {
        assertEquals(List.of(expected), findings(fishery.subject()));
    }

    @Test
    void aSoundModelAndPlanHaveNoFindings() {
        broken();
        assertEquals(List.of(), findings(Subject.of(fishery.plan())));
    }

    @Test
    void dataClassedLowerWithoutAStepThatJustifiesIt() {
        fishery.counting.setKind(StepKind.ANALYSE);
        broken("class-lowered counting");
        fishery.counting.setKind(StepKind.ANONYMISE);
        broken("class-lowered counting");
        fishery.counts.setDataClass(DataClass.ANONYMISED);
        broken();
        fishery.counting.setMethodEn(null);
        broken("lowering-unexplained counting");
    }

    @Test
    void aStepInputThatNothingDelivers() {
        fishery.upload.getDataSets().clear();
        fishery.upload.getDataSets().add(fishery.counts);
        broken("input-undelivered counting");
    }

    @Test
    void aStepOfAPartIsFedByFlowsToTheWhole() {
        DataSet extra = fishery.dataSet("extra", DataClass.NONE);
        var inner = RefmodelFactory.eINSTANCE.createService();
        inner.setId("inner");
        inner.setNameEn("Inner");
        var step = RefmodelFactory.eINSTANCE.createProcessingStep();
        step.setId("inside");
        step.setNameEn("Inside");
        step.getInputs().add(fishery.raw);
        step.getOutputs().add(extra);
        inner.getSteps().add(step);
        fishery.service.getNodes().add(inner);
        assertEquals(false, findings(fishery.subject()).contains("input-undelivered inside"));
    }
}
