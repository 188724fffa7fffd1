// SPDX-License-Identifier: EPL-2.0
/** Compares models and plans, and takes another version of a model over into a plan. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE})
package org.minato.workbench.internal.compare;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
