// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.RefmodelPackage;

/** Files are interchangeable with EMF's own loader and saver, which other tools use. */
class PlainEmfTest {

    private final Path folder;
    private final ModelFiles files = Samples.files();

    PlainEmfTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static ResourceSet plain() {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        set.getPackageRegistry().put(RefmodelPackage.eNS_URI, RefmodelPackage.eINSTANCE);
        set.getPackageRegistry().put(DeploymentPackage.eNS_URI, DeploymentPackage.eINSTANCE);
        return set;
    }

    @Test
    void plainEmfReadsWhatMinatoWrites() throws IOException {
        Path file = Samples.writeProject(folder);
        LoadedFile loaded = files.open(file);
        loaded.resources().forEach(files::save);
        Resource resource = plain().getResource(URI.createFileURI(file.toString()), true);
        assertEquals(List.of(), resource.getErrors());
        Plan plan = (Plan) resource.getContents().get(0);
        EcoreUtil.resolveAll(resource.getResourceSet());
        assertTrue(plan.getAllocations().get(0).getEquipment() instanceof Device);
        assertTrue(
                EcoreUtil.equals(loaded.model().orElseThrow(), plan.getAdopts().getModel()));
    }

    @Test
    void minatoReadsWhatPlainEmfWrites() throws IOException {
        Path file = Samples.writeProject(folder);
        LoadedFile loaded = files.open(file);
        for (Resource resource : loaded.resources()) {
            String before = Files.readString(Path.of(resource.getURI().toFileString()));
            Resource copy = new XMIResourceImpl(resource.getURI());
            resource.getResourceSet().getResources().add(copy);
            copy.getContents().addAll(resource.getContents());
            copy.save(Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
            assertTrue(!before.equals(Files.readString(Path.of(resource.getURI().toFileString()))));
        }
        LoadedFile again = files.open(file);
        assertEquals(List.of(), again.findings());
        again.resources().forEach(files::save);
        assertEquals(Samples.PLAN, Files.readString(file));
        assertEquals(Samples.MODEL, Files.readString(folder.resolve("smart-fishery.refmodel")));
    }
}
