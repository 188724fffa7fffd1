// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.files.FileRules;
import org.minato.core.finding.Severity;

/**
 * The ids of a file and the references by id within it, which wait until all ids are known. References that lead
 * nowhere are noted and their text is kept. One use, one thread.
 */
final class LocalReferences {

    private record Pending(EObject owner, EReference feature, String name, String value, int line, int column) {}

    private final MinatoResource resource;
    private final FaultNotes faults;
    private final Map<String, EObject> ids = new ConcurrentHashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    LocalReferences(MinatoResource resource, FaultNotes faults) {
        this.resource = resource;
        this.faults = faults;
    }

    /** Whether an id is new; of several elements with one id, references lead to the first. */
    boolean declare(String id, EObject element) {
        return ids.putIfAbsent(id, element) == null;
    }

    /** Notes an attribute that refers to elements by their ids. */
    void add(EObject owner, EReference feature, RawAttributes.Attribute attribute, int line, int column) {
        pending.add(new Pending(owner, feature, attribute.qualifiedName(), attribute.value(), line, column));
    }

    /** Puts the top element into the resource and sets all references. */
    void attach(EObject top) {
        // the ids are known already: without a map the resource does not go and collect them
        resource.setIntrinsicIDToEObjectMap(null);
        resource.getContents().add(top);
        resource.setIntrinsicIDToEObjectMap(ids);
        pending.forEach(this::resolve);
    }

    private void resolve(Pending reference) {
        EObject owner = reference.owner();
        EReference feature = reference.feature();
        List<String> rest = new ArrayList<>(0);
        for (String token : Xmi.words(reference.value())) {
            String id = token.startsWith("#") ? token.substring(1) : token;
            EObject target = id.startsWith("/") ? byPath(id) : ids.get(id);
            if (target == null || !feature.getEReferenceType().isInstance(target)) {
                rest.add(token);
                dangling(reference, id, target == null ? "dangling-reference" : "wrong-type-reference");
            } else if (feature.isMany()) {
                Xmi.list(owner, feature).add(target);
            } else {
                owner.eSet(feature, target);
            }
        }
        if (!rest.isEmpty()) {
            resource.keepAttribute(owner, reference.name(), reference.value(), feature, rest);
        }
    }

    private @Nullable EObject byPath(String fragment) {
        try {
            return resource.getEObject(fragment);
        } catch (RuntimeException e) {
            return null; // a fragment that is no path of EMF's
        }
    }

    private void dangling(Pending reference, String id, String text) {
        faults.at(
                reference.line(),
                reference.column(),
                FileRules.DANGLING_REFERENCE,
                Severity.ERROR,
                reference.owner(),
                text,
                FaultNotes.shortened(id),
                reference.feature().getName());
    }
}
