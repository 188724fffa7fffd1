// SPDX-License-Identifier: EPL-2.0
package org.minato.model.refmodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DerivationTest {
    private final RefmodelFactory factory = RefmodelFactory.eINSTANCE;

    @Test
    void aDataSetComesFromTheInputsOfEveryStepThatMakesIt() {
        DataSet current = factory.createDataSet();
        DataSet weather = factory.createDataSet();
        DataSet forecast = factory.createDataSet();
        step(List.of(current, weather), forecast);
        step(List.of(weather), forecast);

        assertEquals(List.of(current, weather), forecast.getDerivedFrom());
        assertTrue(current.getDerivedFrom().isEmpty());
    }

    @Test
    void derivationFollowsTheStepsWhenTheyChange() {
        DataSet raw = factory.createDataSet();
        DataSet made = factory.createDataSet();
        ProcessingStep step = step(List.of(raw), made);
        step.getInputs().remove(raw);
        assertTrue(made.getDerivedFrom().isEmpty());
    }

    @Test
    void derivationIsNeverEntered() {
        DataSet made = factory.createDataSet();
        assertThrows(
                UnsupportedOperationException.class, () -> made.getDerivedFrom().add(made));
    }

    private ProcessingStep step(List<DataSet> inputs, DataSet output) {
        ProcessingStep step = factory.createProcessingStep();
        step.getInputs().addAll(inputs);
        step.getOutputs().add(output);
        return step;
    }
}
