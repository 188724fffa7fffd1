// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.minato.core.finding.Finding;
import org.minato.model.base.Root;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;

/**
 * A file that has been opened, with the files that it refers to. Every reference between them is resolved: the model
 * holds no proxies. Not safe for use by several threads while it is changed, as nothing of EMF is.
 */
public final class LoadedFile {

    private final Resource resource;
    private final Root root;
    private final List<Resource> resources;
    private final List<Finding> findings;
    private final boolean migrated;

    LoadedFile(Resource resource, Root root, List<Resource> resources, List<Finding> findings, boolean migrated) {
        this.resource = resource;
        this.root = root;
        this.resources = List.copyOf(resources);
        this.findings = List.copyOf(findings);
        this.migrated = migrated;
    }

    /** The file itself. */
    public Resource resource() {
        return resource;
    }

    /** The resource set that holds the file and those that it refers to. */
    public ResourceSet resourceSet() {
        return resource.getResourceSet();
    }

    /** The file first, then the files that it refers to, directly or not. */
    public List<Resource> resources() {
        return resources;
    }

    /** The top element. */
    public Root root() {
        return root;
    }

    /** The top element, where the file is a plan. */
    public Optional<Plan> plan() {
        return root instanceof Plan plan ? Optional.of(plan) : Optional.empty();
    }

    /** The reference model: the file itself, or the model that the plan adopts. */
    public Optional<ReferenceModel> model() {
        if (root instanceof ReferenceModel model) {
            return Optional.of(model);
        }
        if (root instanceof Plan plan && plan.getAdopts() != null) {
            return Optional.ofNullable(plan.getAdopts().getModel());
        }
        return Optional.empty();
    }

    /**
     * What is faulty in the files although they can be read (see {@link FileRules}); in the order of files and lines.
     */
    public List<Finding> findings() {
        return findings;
    }

    /** Whether this file was written in an older format; saving writes the present one. */
    public boolean migrated() {
        return migrated;
    }

    /** The element with an id in this file. */
    public Optional<EObject> element(String id) {
        return Optional.ofNullable(resource.getEObject(id));
    }
}
