// SPDX-License-Identifier: EPL-2.0
package org.minato.core.finding;

import org.eclipse.emf.ecore.EObject;
import org.minato.core.text.LocalizedText;

/**
 * A step of the path that a finding follows, for instance a flow that passes data on.
 *
 * @param element the element passed; of the file, never of a copy
 * @param location where it is written
 * @param text what happens there
 */
public record Witness(EObject element, Location location, LocalizedText text) {}
