// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.minato.commands.session.Change;
import org.minato.commands.session.EditRefusedException;
import org.minato.commands.session.OpenFile;
import org.minato.commands.session.SessionFixture;
import org.minato.compare.ModelUpdate;
import org.minato.core.errors.MinatoException;
import org.minato.core.files.DanglingReferences;
import org.minato.core.files.LoadedFile;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;

class TakeOverTest extends SessionFixture {
    private Path nextPath = Path.of("");

    /** The other version has no gateway. */
    @BeforeEach
    void writeTheOtherVersion() throws IOException {
        nextPath = folder.resolve("harbour-2.refmodel");
        String model = Files.readString(modelPath)
                .replace("nameEn=\"Harbour\"", "nameEn=\"Harbour\"\n    version=\"2.0\"")
                .replaceFirst("(?s) *<nodes\\s+xsi:type=\"refmodel:Gateway\".*?/>\n", "")
                .replace("gateway buoy app", "buoy app");
        assertFalse(model.contains("Gateway"));
        Files.writeString(nextPath, model);
    }

    private ReferenceModel next(OpenFile plan) {
        return plan.session().read(() -> (ReferenceModel) plan.session().resourceSet().getResources().stream()
                .filter(file -> file.getURI().lastSegment().equals("harbour-2.refmodel"))
                .findFirst()
                .map(file -> file.getContents().get(0))
                .orElseThrow());
    }

    private Change takeOver(OpenFile plan) {
        ReferenceModel next = next(plan);
        return plan.session()
                .execute(domain -> TakeOver.of(
                        domain, ModelUpdate.of((Plan) plan.root(), next, files.checksum(next.eResource()))));
    }

    @Test
    void takingOverAndUndoingAndRedoingGiveTheSameFiles() {
        try (OpenFile plan = sessions.open(planPath)) {
            String before = bytes(plan);
            plan.join(nextPath);
            takeOver(plan);
            String after = bytes(plan);
            assertTrue(after.contains("harbour-2.refmodel#buoy"), after);
            assertTrue(after.contains("<equipment href=\"harbour-2.refmodel#gateway\"/>"), after);
            assertFalse(after.contains("\"harbour.refmodel"), after);
            Allocation gateways = element(plan, "gateways", Allocation.class);
            assertEquals(List.of(DeploymentPackage.Literals.ALLOCATION__EQUIPMENT), DanglingReferences.of(gateways));
            assertEquals(
                    List.of("gateways"),
                    DanglingReferences.findings(plan.resource()).stream()
                            .map(finding -> finding.location().elementId())
                            .toList());
            plan.session().undo();
            assertEquals(before, bytes(plan));
            assertEquals(List.of(), DanglingReferences.findings(plan.resource()));
            assertEquals(List.of(), DanglingReferences.of(gateways));
            plan.session().redo();
            assertEquals(after, bytes(plan));
        }
    }

    @Test
    void whatWasTakenOverIsSavedAndOpenedAgain() {
        try (OpenFile plan = sessions.open(planPath)) {
            plan.join(nextPath);
            takeOver(plan);
            plan.save();
        }
        LoadedFile again = files.open(planPath);
        Plan plan = again.plan().orElseThrow();
        assertEquals("2.0", plan.getAdopts().getVersion());
        assertEquals(3, plan.getAllocations().get(0).getQuantity());
        assertEquals(2, again.resources().size());
        assertEquals(1, again.findings().size());
    }

    @Test
    void theHistoryEndsWhenTheFormerModelLeavesTheSession() {
        try (OpenFile plan = sessions.open(planPath)) {
            OpenFile model = sessions.open(modelPath);
            plan.join(nextPath);
            takeOver(plan);
            model.close();
            assertFalse(plan.session().canUndo());
            assertFalse(plan.session().files().contains(modelPath));
        }
    }

    @Test
    void aFileThatIsOpenByItselfCannotJoin() {
        try (OpenFile plan = sessions.open(planPath);
                OpenFile next = sessions.open(nextPath)) {
            assertThrows(MinatoException.class, () -> plan.join(nextPath));
            next.close();
            plan.join(nextPath);
            assertEquals(3, plan.session().files().size());
        }
    }

    @Test
    void aVersionFromOutsideOfTheSessionIsRefused() {
        try (OpenFile plan = sessions.open(planPath)) {
            Resource outside = files.open(nextPath).resource();
            ReferenceModel next = (ReferenceModel) outside.getContents().get(0);
            assertThrows(
                    EditRefusedException.class,
                    () -> plan.session()
                            .execute(domain -> TakeOver.of(domain, ModelUpdate.of((Plan) plan.root(), next, "0"))));
        }
    }
}
