// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.minato.model.base.Element;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.refmodel.Node;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelPackage;

class MoveTest extends EditFixture {
    private static final RefmodelPackage TYPES = RefmodelPackage.eINSTANCE;

    private String nodes() {
        return ((ReferenceModel) model.root())
                .getNodes().stream().map(Element::getId).collect(Collectors.joining(" "));
    }

    @Test
    void amongSiblingsOneOrSeveralAreReordered() {
        replayed(domain -> Move.to(domain, get("app"), 0));
        assertEquals("app buoy gateway forecast store", nodes());
        replayed(domain -> Move.into(
                domain,
                List.of(get("app"), get("buoy")),
                get("harbour"),
                TYPES.getReferenceModel_Nodes(),
                1,
                AllowedStructure.ANY));
        assertEquals("gateway app buoy forecast store", nodes());
        refused(domain -> Move.to(domain, get("app"), 5));
        refused(domain -> Move.to(domain, get("harbour"), 0));
    }

    @Test
    void intoAnotherParentIdsAndReferencesStay() {
        replayed(domain -> Move.into(
                domain,
                List.of(get("buoy")),
                get("gateway"),
                TYPES.getNode_Nodes(),
                AddChild.LAST,
                AllowedStructure.ANY));
        assertEquals(get("gateway"), get("buoy").eContainer());
        assertTrue(get("buoy", Node.class).getOutgoing().contains(get("flow-up")));
        assertTrue(bytes(plan).contains("harbour.refmodel#buoy"));
    }

    @Test
    void intoItselfIntoAnotherFileOrAgainstTheTableIsRefused() {
        refused(domain -> Move.into(
                domain, List.of(get("gateway")), get("gateway"), TYPES.getNode_Nodes(), 0, AllowedStructure.ANY));
        refused(domain -> Move.into(
                domain, List.of(get("buoy")), get("gateway"), TYPES.getNode_Nodes(), 0, new NothingAllowed()));
        refused(domain ->
                Move.into(domain, List.of(get("raw")), get("gateway"), TYPES.getNode_Nodes(), 0, AllowedStructure.ANY));
        refused(domain -> Move.into(
                domain,
                List.of(get("bay")),
                get("harbour"),
                DeploymentPackage.eINSTANCE.getPlan_Sites(),
                0,
                AllowedStructure.ANY));
    }
}
