// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minato.core.text.LocalizedText;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Site;

class StepsTest extends EditFixture {
    private static final DeploymentPackage PLAN = DeploymentPackage.eINSTANCE;
    private static final LocalizedText LABEL = new LocalizedText("移す", "Move");

    private final Site site = DeploymentFactory.eINSTANCE.createSite();

    @Test
    void aStepBuildsOnTheOneBeforeAndAllAreUndoneTogether() {
        Allocation buoys = get("buoys", Allocation.class);
        Plan plan = (Plan) buoys.eContainer();
        replayed(domain -> Steps.of(
                LABEL,
                List.of(
                        () -> AddChild.of(domain, plan, PLAN.getPlan_Sites(), site, AddChild.LAST),
                        () -> SetFeature.of(domain, buoys, PLAN.getAllocation_Site(), site))));
        assertEquals(site, buoys.getSite());
        assertEquals(LABEL, model.session().undoLabel().orElseThrow());
    }

    @Test
    void aStepThatCannotBeMadeTakesTheOthersBack() {
        Allocation buoys = get("buoys", Allocation.class);
        Site before = buoys.getSite();
        assertThrows(
                IllegalStateException.class,
                () -> model.session()
                        .execute(domain -> Steps.of(
                                LABEL,
                                List.of(
                                        () -> SetFeature.unset(domain, buoys, PLAN.getAllocation_Site()),
                                        () -> SetFeature.of(domain, buoys, PLAN.getAllocation_Quantity(), "many")))));
        assertEquals(before, buoys.getSite());
        assertFalse(model.isDirty());
    }
}
