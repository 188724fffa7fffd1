// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.io.IOException;
import java.util.HashMap;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryRegistryImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.files.Limits;

/** A resource set that knows only Minato's packages and opens nothing by itself. */
public final class MinatoResourceSet extends ResourceSetImpl {

    /** An empty set; its files are bounded by the limits. */
    public MinatoResourceSet(Limits limits) {
        EPackageRegistryImpl packages = new EPackageRegistryImpl();
        Packages.all().forEach(p -> packages.put(p.getNsURI(), p));
        setPackageRegistry(packages);
        ResourceFactoryRegistryImpl factories = new ResourceFactoryRegistryImpl();
        factories.getExtensionToFactoryMap().put(Resource.Factory.Registry.DEFAULT_EXTENSION, (Resource.Factory)
                uri -> new MinatoResource(uri, limits));
        setResourceFactoryRegistry(factories);
        setURIResourceMap(new HashMap<>());
    }

    @Override
    protected void demandLoad(@Nullable Resource resource) throws IOException {
        throw new IOException("Files are opened by ModelFiles: " + (resource == null ? "" : resource.getURI()));
    }

    @Override
    protected Resource demandCreateResource(@Nullable URI uri) {
        throw new IllegalArgumentException("Files are opened by ModelFiles: " + uri);
    }
}
