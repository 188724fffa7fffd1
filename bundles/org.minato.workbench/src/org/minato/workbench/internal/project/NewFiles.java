// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.project;

import java.nio.file.Path;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.minato.core.domain.Domains;
import org.minato.core.domain.InstalledDomain;
import org.minato.core.files.ModelFiles;
import org.minato.model.base.Root;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.planning.skeleton.PlanArea;
import org.minato.planning.skeleton.PlanSkeleton;
import org.minato.workbench.internal.text.Services;
import org.minato.workbench.internal.text.Words;

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
     * Writes a new plan that deploys a model to a region, filled in as far as model and plugins allow.
     *
     * @param name what the plan is called
     * @param model the reference model's file
     * @throws org.minato.core.errors.MinatoException where the model cannot be read or the plan not be written
     */
    public static IFile createPlan(IContainer folder, String fileName, String name, Path model, PlanArea area)
            throws CoreException {
        ModelFiles files = Services.get(ModelFiles.class);
        var loaded = files.open(model);
        Plan plan = new PlanSkeleton(
                        (ReferenceModel) loaded.root(),
                        files.checksum(loaded.resource()),
                        area,
                        Services.get(Domains.class).all().stream()
                                .map(InstalledDomain::descriptor)
                                .toList())
                .plan();
        if (Words.isJapanese()) {
            plan.setNameJa(name);
        } else {
            plan.setNameEn(name);
        }
        IFile file = folder.getFile(IPath.fromPortableString(fileName));
        files.save(files.create(
                Projects.pathOf(folder).resolve(fileName),
                plan,
                loaded.resource().getResourceSet()));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        return file;
    }
}
