// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.minato.core.files.LoadedFile;
import org.minato.core.files.ModelFiles;
import org.minato.model.base.BasePackage;
import org.minato.model.refmodel.RefmodelPackage;

/**
 * Loading and saving. Both contestants read the file from the disk and write into memory: the disk itself would only
 * add noise. EMF gets the options that make it fastest on models with ids.
 */
final class FileContests {
    private FileContests() {}

    static void minato(Task task) {
        ModelFiles files = task.installation().files();
        task.measurements().repeat("load", () -> files.open(task.model()));
        LoadedFile file = files.open(task.model());
        task.measurements().repeat("save", () -> files.toBytes(file.resource()));
    }

    static void emf(Task task) {
        task.measurements().repeat("load", () -> load(task));
        Resource resource = load(task);
        task.measurements().repeat("save", () -> save(resource));
    }

    private static Resource load(Task task) {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(RefmodelPackage.eNS_URI, RefmodelPackage.eINSTANCE);
        set.getPackageRegistry().put(BasePackage.eNS_URI, BasePackage.eINSTANCE);
        XMIResourceImpl resource =
                new XMIResourceImpl(URI.createFileURI(task.model().toString()));
        set.getResources().add(resource);
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        try {
            resource.load(Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource;
    }

    private static byte[] save(Resource resource) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            resource.save(bytes, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
