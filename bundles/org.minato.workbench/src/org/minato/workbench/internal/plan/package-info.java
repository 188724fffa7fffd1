// SPDX-License-Identifier: EPL-2.0
/** The pages of a plan: what stands on each is told as data, shown and edited by the same few parts. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE})
package org.minato.workbench.internal.plan;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
