// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.List;

/**
 * A page of a plan.
 *
 * @param key key of its title and name in tests
 * @param parts its parts, from top to bottom
 * @param weights how they share the height
 */
record PlanPage(String key, List<PlanPart> parts, int... weights) {}
