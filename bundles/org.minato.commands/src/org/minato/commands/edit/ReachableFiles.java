// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;

/** The file of an element and the files that it refers to. */
final class ReachableFiles {
    private final Set<Resource> files;

    private ReachableFiles(Set<Resource> files) {
        this.files = files;
    }

    static ReachableFiles from(EObject element) {
        Set<Resource> files = new HashSet<>();
        Resource own = element.eResource();
        if (own != null) {
            files.add(own);
            for (Iterator<EObject> all = own.getAllContents(); all.hasNext(); ) {
                collect(all.next(), files);
            }
        }
        return new ReachableFiles(files);
    }

    /** The element of that address, where it is in one of these files. */
    Optional<EObject> find(URI address) {
        String fragment = address.fragment();
        for (Resource file : files) {
            if (fragment != null && address.trimFragment().equals(file.getURI())) {
                return Optional.ofNullable(file.getEObject(fragment));
            }
        }
        return Optional.empty();
    }

    private static void collect(EObject element, Set<Resource> files) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (IncomingReferences.isEntered(reference)) {
                IncomingReferences.targets(element, reference).stream()
                        .flatMap(target -> Optional.ofNullable(target.eResource()).stream())
                        .forEach(files::add);
            }
        }
    }
}
