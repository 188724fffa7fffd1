// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.core.files.internal.MinatoResource;
import org.minato.core.finding.Location;

/** Where elements are written. Pure functions; as safe for several threads as reading the model is. */
public final class Locations {

    private static final URI NOWHERE = URI.createURI("");

    private Locations() {}

    /**
     * The place of an element: file, line and column as of the last reading, id and readable path. An element that is
     * in no file, for instance of a copy, has an empty address.
     */
    public static Location of(EObject element) {
        Resource resource = element.eResource();
        String id = EcoreUtil.getID(element);
        String path = path(element);
        if (resource instanceof MinatoResource file) {
            return new Location(file.getURI(), file.line(element), file.column(element), id == null ? "" : id, path);
        }
        URI address = resource == null ? NOWHERE : resource.getURI();
        return new Location(address, 0, 0, id == null ? "" : id, path);
    }

    /**
     * The readable path of an element: the ids from the root down to it, for instance
     * {@code smart-fishery/buoy/temperature}; where an element has no id, its feature and its index from 0.
     */
    public static String path(EObject element) {
        Deque<String> steps = new ArrayDeque<>();
        for (EObject step = element; step != null; step = step.eContainer()) {
            steps.push(step(step));
        }
        return String.join("/", steps);
    }

    private static String step(EObject element) {
        String id = EcoreUtil.getID(element);
        if (id != null && !id.isEmpty()) {
            return id;
        }
        EStructuralFeature feature = element.eContainmentFeature();
        if (feature == null) {
            return element.eClass().getName();
        }
        return feature.isMany()
                ? feature.getName() + "." + ((List<?>) element.eContainer().eGet(feature)).indexOf(element)
                : feature.getName();
    }
}
