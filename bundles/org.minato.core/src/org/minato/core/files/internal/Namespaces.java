// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The namespaces that a file has to declare, since types of theirs are named in it. One use, one thread. */
final class Namespaces {

    private final Resource resource;
    private final MinatoResource memory;
    private final WrittenFeatures features;
    private final Map<String, String> addresses = new TreeMap<>();

    /** For the file of a resource; memory holds what is kept beside its elements. */
    Namespaces(Resource resource, MinatoResource memory, WrittenFeatures features) {
        this.resource = resource;
        this.memory = memory;
        this.features = features;
    }

    /** The addresses of the packages that a top element and all in it need, by their prefixes, sorted. */
    Map<String, String> of(EObject top) {
        note(top.eClass());
        noteKept(top);
        for (Iterator<EObject> i = EcoreUtil.getAllContents(top, false); i.hasNext(); ) {
            EObject element = i.next();
            if (element.eContainmentFeature().getEReferenceType() != element.eClass()) {
                note(element.eClass());
            }
            noteKept(element);
            for (EReference reference : features.linksOf(element.eClass())) {
                if (element.eIsSet(reference)) {
                    noteLinks(element, reference);
                }
            }
        }
        return addresses;
    }

    private void noteLinks(EObject element, EReference reference) {
        for (EObject target : WrittenFeatures.targets(element, reference)) {
            if (target.eClass() != reference.getEReferenceType() && target.eResource() != resource) {
                note(target.eClass());
            }
        }
    }

    /** What is kept as text may name types too. */
    private void noteKept(EObject element) {
        KeptContent kept = memory.kept(element);
        if (kept != null) {
            for (EPackage owner : Packages.all()) {
                String prefix = owner.getNsPrefix() + ":";
                if (kept.pieces().stream().anyMatch(p -> p.xml().contains(prefix))) {
                    note(owner);
                }
            }
        }
    }

    private void note(EClass type) {
        note(type.getEPackage());
    }

    private void note(EPackage owner) {
        addresses.put(owner.getNsPrefix(), owner.getNsURI());
    }

    /** The name of a type with the prefix of its package. */
    static String qualifiedName(EClass type) {
        return type.getEPackage().getNsPrefix() + ":" + type.getName();
    }
}
