// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * The line of the tree that stands for one containment of the file's root, for instance "Actors".
 *
 * @param owner the element that has the containment
 * @param feature the containment
 */
record TreeGroup(EObject owner, EReference feature) {}
