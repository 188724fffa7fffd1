// SPDX-License-Identifier: EPL-2.0
/** A reference model as a plan adopts it: bindings, settings and chosen interfaces applied. */
@NonNullByDefault
package org.minato.core.effective;

import org.eclipse.jdt.annotation.NonNullByDefault;
