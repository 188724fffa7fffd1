// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.internal;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;

/** Which other files a file refers to. */
final class FileReferences {
    private FileReferences() {}

    static Set<Resource> from(Resource file) {
        Set<Resource> referred = new HashSet<>();
        for (Iterator<EObject> all = file.getAllContents(); all.hasNext(); ) {
            InternalEList<EObject> references =
                    (InternalEList<EObject>) ((InternalEObject) all.next()).eCrossReferences();
            for (Iterator<EObject> each = references.basicIterator(); each.hasNext(); ) {
                Resource other = each.next().eResource();
                if (other != null && other != file) {
                    referred.add(other);
                }
            }
        }
        return referred;
    }
}
