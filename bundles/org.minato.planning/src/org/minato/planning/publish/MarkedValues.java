// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.publish;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.model.deployment.DeploymentPackage.Literals;
import org.minato.planning.Names;

/**
 * Takes away the values of features that the metamodel marks.
 *
 * @param roots what is to be published
 * @param printed telephone numbers that a source prints: they are public
 */
record MarkedValues(List<EObject> roots, Set<String> printed) {

    List<Removal> remove() {
        List<Removal> removals = new ArrayList<>();
        for (EObject root : roots) {
            remove(root, removals);
            for (Iterator<EObject> contents = EcoreUtil.getAllContents(root, false); contents.hasNext(); ) {
                remove(contents.next(), removals);
            }
        }
        return removals;
    }

    private void remove(EObject element, List<Removal> removals) {
        marked(element).forEach(feature -> {
            element.eUnset(feature);
            removals.add(new Removal(Removal.Kind.VALUE, Names.of(element), Names.of(feature)));
        });
    }

    private Stream<EStructuralFeature> marked(EObject element) {
        return element.eClass().getEAllStructuralFeatures().stream()
                .filter(Confidential::isMarked)
                .filter(element::eIsSet)
                .filter(feature -> feature != Literals.PROCEDURE__PHONE || !printed.contains(element.eGet(feature)))
                .toList()
                .stream();
    }
}
