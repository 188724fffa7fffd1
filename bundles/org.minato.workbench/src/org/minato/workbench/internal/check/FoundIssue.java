// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.check;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.finding.Finding;

/**
 * A finding in an open file.
 *
 * @param finding the finding, whose own element may be a copy's
 * @param element the element of the editing session that it is about
 * @param label what the element is called; empty where there is none
 */
public record FoundIssue(Finding finding, Optional<EObject> element, String label) {}
