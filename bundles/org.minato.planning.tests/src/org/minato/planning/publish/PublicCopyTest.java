// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.core.errors.MinatoException;
import org.minato.core.files.LoadedFile;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.InstalledUnit;
import org.minato.model.deployment.Organisation;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Procedure;
import org.minato.model.deployment.Task;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Service;
import org.minato.planning.Project;

class PublicCopyTest {
    private static final String SECRET = "SECRET";

    private final Path folder;
    private final Project project;
    private final Plan plan;

    PublicCopyTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        project = new Project(folder, "fisheries");
        plan = project.plan("ikata.plan");
    }

    /** Writes the copy, and opens it. */
    private Plan published() throws IOException {
        Path target = Files.createDirectories(folder.resolve("public")).resolve("ikata.plan");
        PublicCopy.of(plan, project.domains())
                .write(project.files(), target, target.resolveSibling("smart-fishery.refmodel"));
        for (String file : List.of("ikata.plan", "smart-fishery.refmodel")) {
            String text = Files.readString(target.resolveSibling(file));
            assertFalse(text.contains(SECRET), () -> text.substring(Math.max(0, text.indexOf(SECRET) - 200)));
        }
        LoadedFile file = project.files().open(target);
        assertEquals(List.of(), file.findings());
        return (Plan) file.root();
    }

    @Test
    void valuesThatTheMetamodelMarksAreLeftOutAndTheCopyMeetsTheSamePinnedModel() throws IOException {
        Organisation town = plan.getOrganisations().get(0);
        town.setContact(SECRET);
        plan.getSites().get(0).setAddress(SECRET);
        InstalledUnit unit = DeploymentFactory.eINSTANCE.createInstalledUnit();
        unit.setId("unit-1");
        unit.setSerial(SECRET);
        plan.getAllocations().get(0).getUnits().add(unit);
        plan.getAttestations().get(0).setReference(SECRET);
        Plan copy = published();
        assertNull(copy.getOrganisations().get(0).getContact());
        assertNull(copy.getSites().get(0).getLatitude());
        assertEquals(1, copy.getAllocations().get(0).getUnits().size());
        assertEquals(town.getNameJa(), copy.getOrganisations().get(0).getNameJa());
        assertTrue(project.check(copy).findings().stream()
                .noneMatch(finding -> finding.clause().contains("checksum")
                        || finding.clause().equals("model-changed")));
        assertEquals(SECRET, town.getContact());
    }

    @Test
    void theNumberThatASourcePrintsIsPublicAndAnotherIsNot() throws IOException {
        Procedure mobile = Project.element(plan, "procedure-radio-mobile", Procedure.class);
        mobile.setPhone("0894-" + SECRET);
        Plan copy = published();
        assertNull(
                Project.element(copy, "procedure-radio-mobile", Procedure.class).getPhone());
        assertEquals(
                "03-5253-5896",
                Project.element(copy, "procedure-radio-920", Procedure.class).getPhone());
    }

    @Test
    void aMarkedElementThatNothingRefersToIsGone() throws IOException {
        Task task = plan.getTasks().get(0);
        task.setNameJa(SECRET);
        task.setConfidential(true);
        int before = plan.getTasks().size();
        assertEquals(before - 1, published().getTasks().size());
        assertEquals(before, plan.getTasks().size());
    }

    @Test
    void aMarkedElementThatOthersNeedIsEmptiedAndKeepsItsKind() throws IOException {
        Organisation cooperative = Project.element(plan, "org-cooperative", Organisation.class);
        cooperative.setNameJa(SECRET);
        cooperative.setDescriptionEn(SECRET);
        cooperative.setConfidential(true);
        cooperative.setId("org-" + SECRET);
        Plan copy = published();
        Organisation emptied = copy.getOrganisations().stream()
                .filter(each -> each.getId().startsWith("not-published"))
                .findFirst()
                .orElseThrow();
        assertEquals("（非公開）", emptied.getNameJa());
        assertEquals(cooperative.getKind(), emptied.getKind());
        assertTrue(copy.getBindings().stream()
                .anyMatch(binding -> binding.getOrganisations().contains(emptied)));
        assertFalse(emptied.isConfidential());
    }

    @Test
    void markedPartsOfTheModelAreLeftOutToo() throws IOException {
        var model = plan.getAdopts().getModel();
        DataFlow flow = model.getFlows().get(model.getFlows().size() - 1);
        flow.setNameJa(SECRET);
        flow.setPurposeJa(SECRET);
        flow.setConfidential(true);
        Service service = model.getNodes().stream()
                .filter(Service.class::isInstance)
                .map(Service.class::cast)
                .filter(each -> !each.getSteps().isEmpty())
                .findFirst()
                .orElseThrow();
        service.setNameEn(SECRET);
        service.setConfidential(true);
        service.getSteps().forEach(step -> step.setMethodJa(SECRET));
        DataSet data = model.getDataSets().get(0);
        data.setDescriptionJa(SECRET);
        data.setConfidential(true);
        int flows = model.getFlows().size();
        Plan copy = published();
        var published = copy.getAdopts().getModel();
        assertEquals(flows - 1, published.getFlows().size());
        assertEquals(model.getNodes().size(), published.getNodes().size());
        assertEquals(data.getDataClass(), published.getDataSets().get(0).getDataClass());
        assertTrue(PublicCopy.of(plan, project.domains()).removals().stream()
                .anyMatch(removal -> removal.kind() == Removal.Kind.CONTENT
                        && removal.element().en().equals(SECRET)));
    }

    @Test
    void aPlanThatIsConfidentialAsAWholeIsRefused() {
        plan.setConfidential(true);
        assertThrows(MinatoException.class, () -> PublicCopy.of(plan, project.domains()));
    }

    /** Everything that may be set is set to the secret in every element of a marked part; nothing of it may come out. */
    @Test
    void noTextOfAMarkedElementComesOut() throws IOException {
        for (Organisation each : plan.getOrganisations()) {
            each.setConfidential(true);
        }
        plan.getSites().forEach(site -> site.setConfidential(true));
        plan.getAllocations().forEach(allocation -> allocation.setConfidential(true));
        EcoreUtil.getAllContents(plan, true).forEachRemaining(content -> {
            if (content instanceof org.eclipse.emf.ecore.EObject element && Confidential.isMarked(element)) {
                element.eClass().getEAllAttributes().stream()
                        .filter(attribute -> attribute.getEType() == EcorePackage.Literals.ESTRING
                                && !attribute.isMany()
                                && !attribute.isID())
                        .forEach(attribute -> element.eSet(attribute, SECRET));
            }
        });
        assertEquals(0, published().getAllocations().size());
    }
}
