// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.minato.model.base.BasePackage;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.refmodel.ActorKind;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.ProcessingStep;
import org.minato.model.refmodel.RefmodelPackage;

class SetFeatureTest extends EditFixture {
    private static final RefmodelPackage TYPES = RefmodelPackage.eINSTANCE;

    @Test
    void textsNumbersAndLiteralsAreSetAndCleared() {
        replayed(domain -> SetFeature.of(domain, get("buoy"), BasePackage.eINSTANCE.getNamedElement_NameEn(), "Buoy"));
        replayed(domain -> SetFeature.of(domain, get("coop"), TYPES.getActor_Kind(), ActorKind.COMPANY));
        replayed(
                domain -> SetFeature.of(domain, get("buoys"), DeploymentPackage.eINSTANCE.getAllocation_Quantity(), 5));
        replayed(
                domain -> SetFeature.unset(domain, get("buoys"), DeploymentPackage.eINSTANCE.getAllocation_Quantity()));
        assertEquals(1, get("buoys", Allocation.class).getQuantity());
        assertEquals(
                "湾の「名称」の変更".length() > 0,
                model.session().undoLabel().orElseThrow().in(Locale.JAPANESE).contains("消去"));
    }

    @Test
    void listsKeepTheOrderGiven() {
        replayed(domain -> SetFeature.of(
                domain, get("predict"), TYPES.getProcessingStep_Inputs(), List.of(get("result"), get("raw"))));
        assertEquals(
                List.of(get("result"), get("raw")),
                get("predict", ProcessingStep.class).getInputs());
        replayed(domain -> SetFeature.unset(domain, get("predict"), TYPES.getProcessingStep_Inputs()));
    }

    @Test
    void severalElementsAreSetInOneStep() {
        replayed(domain ->
                SetFeature.of(domain, List.of(get("buoy"), get("gateway")), TYPES.getNode_Operator(), get("town")));
        assertEquals(
                get("town"),
                get("gateway", org.minato.model.refmodel.Node.class).getOperator());
        model.session().undo();
        assertFalse(model.isDirty());
    }

    @Test
    void whatDoesNotFitIsRefused() {
        refused(domain -> SetFeature.of(domain, get("flow-up"), TYPES.getDataFlow_Source(), get("raw")));
        refused(domain ->
                SetFeature.of(domain, get("buoys"), DeploymentPackage.eINSTANCE.getAllocation_Quantity(), "5"));
        refused(domain -> SetFeature.of(domain, get("buoy"), TYPES.getDataFlow_Source(), get("buoy")));
        refused(domain -> SetFeature.of(domain, get("raw"), TYPES.getDataSet_DerivedFrom(), List.of()));
        refused(domain -> SetFeature.of(domain, get("harbour"), TYPES.getReferenceModel_Nodes(), List.of()));
    }

    @Test
    void aReferenceThatStaysInItsFileDoesNotLeadOutOfIt() {
        replayed(domain -> AddChild.of(domain, get("harbour"), TYPES.getReferenceModel_Problems(), TYPES.getProblem()));
        var problem = ((org.minato.model.refmodel.ReferenceModel) model.root())
                .getProblems()
                .get(0);
        refused(domain -> SetFeature.of(domain, problem, TYPES.getProblem_Concerns(), List.of(get("bay"))));
        replayed(domain -> SetFeature.of(domain, problem, TYPES.getProblem_Concerns(), List.of(get("buoy"))));
    }

    @Test
    void aFlowIsReconnectedWhereTheTableAllowsIt() {
        DataFlow flow = get("flow-up", DataFlow.class);
        Device buoy = get("buoy", Device.class);
        var gateway = get("gateway", org.minato.model.refmodel.Node.class);
        replayed(domain -> Connect.reconnect(domain, flow, buoy, gateway, AllowedStructure.ANY));
        assertTrue(gateway.getIncoming().contains(flow));
        refused(domain -> Connect.reconnect(domain, flow, gateway, buoy, new NothingAllowed()));
        refused(domain -> Connect.of(domain, gateway, buoy, new NothingAllowed()));
        DataFlow added = (DataFlow) replayed(domain -> Connect.of(domain, gateway, buoy, AllowedStructure.ANY))
                .iterator()
                .next();
        assertEquals(buoy, added.getTarget());
        assertTrue(added.getId().matches("data-flow-[a-z2-9]{4}"), added.getId());
    }
}
