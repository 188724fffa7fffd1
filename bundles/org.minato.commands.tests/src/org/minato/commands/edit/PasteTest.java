// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.minato.commands.session.OpenFile;
import org.minato.commands.session.SampleFiles;
import org.minato.model.base.Element;
import org.minato.model.deployment.Allocation;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.ReferenceModel;

class PasteTest extends EditFixture {
    private Collection<?> pasted(EObject parent, Copied copied, List<DroppedReference> dropped) {
        return replayed(domain -> {
            Paste paste = Paste.into(domain, parent, copied, AllowedStructure.ANY);
            dropped.addAll(paste.dropped());
            return paste.command();
        });
    }

    @Test
    void referencesAmongCopiesFollowThemAndOthersStayInTheSameModel() {
        Copied copied = Copied.of(List.of(get("buoy"), get("raw"), get("flow-up")));
        List<DroppedReference> dropped = new ArrayList<>();
        List<?> copies = List.copyOf(pasted(get("harbour"), copied, dropped));
        Device buoy = (Device) copies.get(0);
        DataSet raw = (DataSet) copies.get(1);
        DataFlow flow = (DataFlow) copies.get(2);
        assertNotSame(get("buoy"), buoy);
        assertEquals(raw, buoy.getMeasurements().get(0).getDataSet());
        assertEquals(buoy, flow.getSource());
        assertEquals(get("forecast"), flow.getTarget());
        assertEquals(get("coop"), buoy.getOperator());
        assertEquals(List.of(), dropped);
        assertEquals(List.of(flow), buoy.getOutgoing());
        assertIdsAreUnique((ReferenceModel) model.root());
    }

    @Test
    void theSameCopyCanBePastedAgainAfterTheOriginalIsGone() {
        Copied copied = Copied.of(List.of(get("raw")));
        replayed(domain -> Delete.of(domain, List.of(get("raw"))));
        Object first =
                pasted(get("harbour"), copied, new ArrayList<>()).iterator().next();
        Object second =
                pasted(get("harbour"), copied, new ArrayList<>()).iterator().next();
        assertEquals("生データ", ((DataSet) second).getNameJa());
        assertNotSame(first, second);
    }

    @Test
    void intoAnotherSessionWhatIsNotThereIsDroppedAndReported() throws IOException {
        Path other = SampleFiles.model(Files.createDirectory(folder.resolve("other")));
        OpenFile target = sessions.open(other);
        Copied copied = Copied.of(List.of(get("buoy"), get("flow-up")));
        List<DroppedReference> dropped = new ArrayList<>();
        String before = bytes(target);
        target.session().execute(domain -> {
            Paste paste = Paste.into(domain, target.root(), copied, AllowedStructure.ANY);
            dropped.addAll(paste.dropped());
            return paste.command();
        });
        DataFlow flow = ((ReferenceModel) target.root()).getFlows().get(3);
        assertEquals("ブイ", flow.getSource().getNameJa());
        assertEquals(target.root(), flow.getSource().eContainer());
        assertFalse(flow.eIsSet(org.minato.model.refmodel.RefmodelPackage.Literals.DATA_FLOW__TARGET));
        assertEquals(4, dropped.size());
        assertTrue(dropped.stream().anyMatch(one -> one.message().ja().contains("予測")), dropped.toString());
        assertFalse(bytes(target).contains("href"));
        target.session().undo();
        assertEquals(before, bytes(target));
    }

    @Test
    void anAllocationPastedIntoAnotherPlanOfTheModelKeepsItsDevice() throws IOException {
        Path second = folder.resolve("second.plan");
        Files.copy(planPath, second);
        OpenFile other = sessions.open(second);
        List<DroppedReference> dropped = new ArrayList<>();
        Object copy = pasted(plan.root(), Copied.of(List.of(element(other, "buoys", Allocation.class))), dropped)
                .iterator()
                .next();
        assertEquals(get("buoy"), ((Allocation) copy).getEquipment());
        assertEquals(
                List.of("湾"), dropped.stream().map(one -> one.target().ja()).toList());
    }

    @Test
    void whatDoesNotBelongThereIsRefused() {
        refused(domain -> Paste.into(domain, get("raw"), Copied.of(List.of(get("buoy"))), AllowedStructure.ANY)
                .command());
        refused(domain -> Paste.into(domain, get("harbour"), Copied.of(List.of(get("buoy"))), new NothingAllowed())
                .command());
    }

    @Test
    void aDuplicateStandsBesideItsOriginal() {
        Device copy = (Device)
                replayed(domain -> Duplicate.of(domain, get("buoy"))).iterator().next();
        ReferenceModel root = (ReferenceModel) model.root();
        assertEquals(1, root.getNodes().indexOf(copy));
        assertEquals(get("raw"), copy.getMeasurements().get(0).getDataSet());
        assertIdsAreUnique(root);
        refused(domain -> Duplicate.of(domain, root));
    }

    private static void assertIdsAreUnique(EObject root) {
        Set<String> ids = new HashSet<>();
        root.eAllContents().forEachRemaining(each -> {
            if (each instanceof Element element) {
                assertTrue(ids.add(element.getId()), element.getId());
            }
        });
    }
}
