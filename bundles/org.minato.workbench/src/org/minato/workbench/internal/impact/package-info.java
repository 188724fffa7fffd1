// SPDX-License-Identifier: EPL-2.0
/** The view that follows the chain from a rule to elements and documents, and back. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE})
package org.minato.workbench.internal.impact;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
