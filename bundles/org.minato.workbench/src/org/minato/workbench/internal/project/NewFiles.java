// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.project;

import java.nio.file.Path;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.minato.core.files.ModelFiles;
import org.minato.core.region.Municipality;
import org.minato.model.base.Root;
import org.minato.model.deployment.DeploymentFactory;
import org.minato.model.deployment.ModelPin;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Region;
import org.minato.model.deployment.RegionKind;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.workbench.internal.text.Services;

/** Writes new models, rule books and plans. May be used by any thread. */
public final class NewFiles {
    private NewFiles() {}

    /**
     * Writes a new file with its top element.
     *
     * @throws org.minato.core.errors.MinatoException where it cannot be written
     */
    public static IFile create(IContainer folder, String name, Root root) throws CoreException {
        ModelFiles files = Services.get(ModelFiles.class);
        IFile file = folder.getFile(IPath.fromPortableString(name));
        files.save(files.create(Projects.pathOf(folder).resolve(name), root, files.newResourceSet()));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        return file;
    }

    /**
     * Writes a new plan that deploys a model to a region, beside other files.
     *
     * @param name what the plan is called
     * @param model the reference model's file
     * @throws org.minato.core.errors.MinatoException where the model cannot be read or the plan not be written
     */
    public static IFile createPlan(IContainer folder, String fileName, String name, Path model, Municipality region)
            throws CoreException {
        ModelFiles files = Services.get(ModelFiles.class);
        var loaded = files.open(model);
        ReferenceModel adopted = (ReferenceModel) loaded.root();
        Plan plan = DeploymentFactory.eINSTANCE.createPlan();
        plan.setId("plan");
        plan.setNameJa(name);
        plan.getRegions().add(region(region));
        ModelPin pin = DeploymentFactory.eINSTANCE.createModelPin();
        pin.setId("model");
        pin.setModel(adopted);
        pin.setVersion(adopted.getVersion());
        pin.setChecksum(files.checksum(loaded.resource()));
        plan.setAdopts(pin);
        IFile file = folder.getFile(IPath.fromPortableString(fileName));
        files.save(files.create(
                Projects.pathOf(folder).resolve(fileName),
                plan,
                loaded.resource().getResourceSet()));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        return file;
    }

    private static Region region(Municipality municipality) {
        Region region = DeploymentFactory.eINSTANCE.createRegion();
        region.setId("region-" + municipality.code());
        region.setCode(municipality.code());
        region.setNameJa(municipality.fullName());
        region.setKind(
                municipality.kind() == Municipality.Kind.PREFECTURE ? RegionKind.PREFECTURE : RegionKind.MUNICIPALITY);
        return region;
    }
}
