// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.session;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A feature whose value a change touched.
 *
 * @param element the element that has the feature; it may no longer be in a file
 * @param feature the feature
 */
public record ChangedFeature(EObject element, EStructuralFeature feature) {}
