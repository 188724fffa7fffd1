// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.scene;

import org.minato.core.finding.Severity;

/**
 * A finding on a box or edge. Immutable.
 *
 * @param rule {@code <book>/<clause>}
 * @param severity how much it weighs
 * @param text what is wrong
 */
public record Mark(String rule, Severity severity, String text) {}
