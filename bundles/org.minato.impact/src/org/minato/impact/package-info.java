// SPDX-License-Identifier: EPL-2.0
/** The chain from problems and clauses to elements, plans and generated files, followed in both directions. */
@NonNullByDefault
package org.minato.impact;

import org.eclipse.jdt.annotation.NonNullByDefault;
