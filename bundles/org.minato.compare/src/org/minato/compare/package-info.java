// SPDX-License-Identifier: EPL-2.0
/** The semantic difference of two models, plans or rule books, and what another version of a model means for a plan. */
@NonNullByDefault
package org.minato.compare;

import org.eclipse.jdt.annotation.NonNullByDefault;
