// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.text;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** Finds the services of other bundles for parts that the workbench creates and that cannot be given them. */
public final class Services {
    private Services() {}

    /**
     * The service of a type.
     *
     * @throws IllegalStateException where there is none, which is a defect of the installation
     */
    public static <T> T get(Class<T> type) {
        BundleContext context = FrameworkUtil.getBundle(Services.class).getBundleContext();
        ServiceReference<T> reference = context.getServiceReference(type);
        T service = reference == null ? null : context.getService(reference);
        if (service == null) {
            throw new IllegalStateException("No service " + type.getName());
        }
        return service;
    }
}
