// SPDX-License-Identifier: EPL-2.0
package org.minato.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.compare.Effect.Kind;
import org.minato.core.files.FileRules;
import org.minato.core.files.LoadedFile;
import org.minato.core.finding.Finding;
import org.minato.model.deployment.Allocation;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.Actor;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.model.refmodel.RefmodelFactory;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.RuleBooks;

class ModelUpdateTest {
    private static final CheckOptions DAY = CheckOptions.on(LocalDate.of(2026, 11, 1));

    private final Path planFile;
    private final Path modelFile;
    private final Path nextFile;
    private LoadedFile loaded = Samples.FILES.open(Samples.example("fisheries/ikata.plan"));

    ModelUpdateTest(@TempDir Path folder) throws IOException {
        planFile = folder.resolve("ikata.plan");
        modelFile = folder.resolve("smart-fishery.refmodel");
        nextFile = folder.resolve("smart-fishery-2.refmodel");
        Files.copy(Samples.example("fisheries/ikata.plan"), planFile);
        Files.copy(Samples.example("fisheries/smart-fishery.refmodel"), modelFile);
        Files.copy(modelFile, nextFile);
    }

    /** The other version: without gateway, another buoy, an actor and a device more. */
    @BeforeEach
    void makeTheOtherVersion() {
        LoadedFile next = Samples.FILES.open(nextFile);
        ReferenceModel model = (ReferenceModel) next.root();
        model.setVersion("2.0.0");
        EcoreUtil.deleteAll(List.of(element(next, "shore-gateway")), true);
        ((Device) element(next, "buoy")).setDescriptionEn("A new generation.");
        ((DataSet) element(next, "catch-record")).setRetention(null);
        Actor actor = RefmodelFactory.eINSTANCE.createActor();
        actor.setId("regulator");
        actor.setNameEn("Regulator");
        model.getActors().add(actor);
        Device drone = RefmodelFactory.eINSTANCE.createDevice();
        drone.setId("drone");
        drone.setNameEn("Drone");
        model.getNodes().add(drone);
        Samples.FILES.save(next.resource());
        loaded = Samples.FILES.open(planFile);
    }

    private static EObject element(LoadedFile file, String id) {
        return file.element(id).orElseThrow();
    }

    private Plan plan() {
        return (Plan) loaded.root();
    }

    private ModelUpdate update() {
        LoadedFile next = Samples.FILES.open(nextFile, loaded.resourceSet());
        return ModelUpdate.of(plan(), (ReferenceModel) next.root(), Samples.FILES.checksum(next.resource()));
    }

    private static List<String> about(ModelUpdate update, Kind kind) {
        return update.effects().stream()
                .filter(effect -> effect.kind() == kind)
                .map(effect -> effect.planElement().map(EcoreUtil::getID).orElse("-") + " "
                        + effect.modelElement().map(EcoreUtil::getID).orElse("-"))
                .toList();
    }

    private static String idOf(Allocation allocation) {
        return allocation.getId();
    }

    private Allocation ofEquipment(String id) {
        return plan().getAllocations().stream()
                .filter(each -> each.getEquipment() != null
                        && each.getEquipment().getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatThePlanLosesAndWhatIsNewIsToldBefore() {
        String gateway = idOf(ofEquipment("shore-gateway"));
        String buoy = idOf(ofEquipment("buoy"));
        ModelUpdate update = update();
        assertTrue(about(update, Kind.LOST).contains(gateway + " shore-gateway"));
        assertTrue(about(update, Kind.LOST).contains(gateway + " gateway-lora"));
        assertTrue(about(update, Kind.CHANGED).contains(buoy + " buoy"));
        assertEquals(List.of("- regulator", "- drone"), about(update, Kind.NEW));
        assertFalse(update.isCurrent());
        assertEquals("1.0.0", plan().getAdopts().getVersion());
    }

    @Test
    void theOutlookTellsWhichFindingsComeAndGo() {
        RuleBooks books = Samples.books();
        Outlook outlook = update().outlook(new Checker(books), books, DAY);
        List<String> appearing = outlook.appearing().stream()
                .map(finding -> finding.ruleId() + " " + finding.location().elementId())
                .toList();
        assertTrue(appearing.contains("minato.structure/reference-missing allocation-gateway"), appearing::toString);
        assertTrue(
                outlook.states().stream().anyMatch(change -> change.before() != change.after()),
                outlook.states()::toString);
        assertEquals(
                outlook.after().findings().size() - outlook.before().findings().size(),
                outlook.appearing().size() - outlook.vanishing().size());
        assertSame(loaded.model().orElseThrow(), plan().getAdopts().getModel());
    }

    @Test
    void afterTakingOverWhatHoldsLeadsToTheOtherVersionAndWhatIsLostIsAFinding() {
        int allocations = plan().getAllocations().size();
        int bindings = plan().getBindings().size();
        update().takeOver();
        Samples.FILES.save(loaded.resource());
        LoadedFile again = Samples.FILES.open(planFile);
        Plan plan = (Plan) again.root();
        assertEquals("2.0.0", plan.getAdopts().getVersion());
        assertEquals(
                "smart-fishery-2.refmodel",
                plan.getAdopts().getModel().eResource().getURI().lastSegment());
        assertEquals(2, again.resources().size());
        assertEquals(allocations, plan.getAllocations().size());
        assertEquals(bindings, plan.getBindings().size());
        assertEquals(
                List.of(FileRules.DANGLING_REFERENCE, FileRules.DANGLING_REFERENCE),
                again.findings().stream().map(Finding::clause).toList());
        assertTrue(plan.getBindings().stream()
                .allMatch(binding -> binding.getActor().eResource()
                        == plan.getAdopts().getModel().eResource()));
    }

    @Test
    void aVersionThatThePlanHasAlreadyChangesNothing() {
        ReferenceModel model = loaded.model().orElseThrow();
        ModelUpdate same = ModelUpdate.of(plan(), model, Samples.FILES.checksum(model.eResource()));
        assertTrue(same.isCurrent());
        assertEquals(List.of(), same.effects());
    }

    @Test
    void aModelThatWasChangedInPlaceIsPinnedAnew() throws IOException {
        LoadedFile old = Samples.FILES.open(modelFile);
        Files.copy(nextFile, modelFile, StandardCopyOption.REPLACE_EXISTING);
        loaded = Samples.FILES.open(planFile);
        String gateway = plan().getAllocations().stream()
                .filter(each -> each.getEquipment() == null)
                .map(ModelUpdateTest::idOf)
                .findFirst()
                .orElseThrow();
        ModelUpdate update = ModelUpdate.inPlace(
                plan(),
                (ReferenceModel) old.root(),
                Samples.FILES.checksum(loaded.model().orElseThrow().eResource()));
        assertTrue(about(update, Kind.LOST).contains(gateway + " -"), update.effects()::toString);
        RuleBooks books = Samples.books();
        assertFalse(update.outlook(new Checker(books), books, DAY).appearing().isEmpty());
        update.takeOver();
        Samples.FILES.save(loaded.resource());
        assertEquals(
                Optional.empty(),
                Samples.FILES.open(planFile).findings().stream()
                        .filter(finding -> finding.clause().equals(FileRules.MODEL_CHANGED))
                        .findFirst());
    }
}
