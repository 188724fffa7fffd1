// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.Node;

class DeleteTest extends EditFixture {
    @Test
    void nothingRefersToWhatWasDeletedOrWasInsideIt() {
        replayed(domain -> Delete.of(domain, List.of(get("buoy"))));
        String left = content();
        for (String id : List.of("buoy", "lte", "temperature")) {
            assertFalse(left.matches("(?s).*[\"# ]" + id + "[\" ].*"), id);
        }
        assertTrue(left.contains("nodes=\"gateway app\""));
        assertTrue(left.contains("id=\"waiver\""), "an element that can do without it stays");
        model.session().saveAll();
        assertEquals(List.of(), files.open(planPath).findings());
    }

    @Test
    void whatCannotBeWithoutTheDeletedGoesWithItAndIsNamedBefore() {
        Set<org.eclipse.emf.ecore.EObject> consequences =
                Delete.consequences(model.session().editingDomain(), List.of(get("buoy")));
        assertEquals(Set.of(get("flow-up"), get("point-name"), get("buoys"), get("setting")), consequences);
        replayed(domain -> Delete.of(domain, List.of(get("buoy"))));
        assertFalse(content().contains("flow-up"));
        assertFalse(content().contains("id=\"buoys\""));
    }

    @Test
    void aDeletedFlowIsGoneFromItsNodesAndDataAlsoAfterUndoAndDelete() {
        DataFlow flow = get("flow-store", DataFlow.class);
        replayed(domain -> Delete.of(domain, List.of(flow)));
        assertFalse(get("forecast", Node.class).getOutgoing().contains(flow));
        assertFalse(get("raw", DataSet.class).getCarriedBy().contains(flow));
        model.session().undo();
        assertTrue(get("forecast", Node.class).getOutgoing().contains(flow));
    }

    @Test
    void severalElementsOneInsideTheOtherAreDeletedAtOnce() {
        Device buoy = get("buoy", Device.class);
        replayed(domain -> Delete.of(domain, List.of(get("temperature"), buoy, get("raw"))));
        assertEquals("3 個の要素の削除", model.session().undoLabel().orElseThrow().ja());
    }

    @Test
    void rootsAndTheOneElementThatAParentMustHaveAreNotDeleted() {
        refused(domain -> Delete.of(domain, List.of(get("harbour"))));
        refused(domain -> Delete.of(domain, List.of(get("pin"))));
        refused(domain -> Delete.of(domain, List.of()));
    }
}
