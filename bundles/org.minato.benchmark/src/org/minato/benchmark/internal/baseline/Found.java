// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.baseline;

import org.eclipse.emf.ecore.EObject;
import org.minato.core.finding.FindingKind;

/**
 * Something that a contestant has found.
 *
 * @param rule rule book and clause, as in {@code fisheries.r9/E1}
 * @param element the element that it concerns
 */
public record Found(String rule, EObject element, FindingKind kind) {}
