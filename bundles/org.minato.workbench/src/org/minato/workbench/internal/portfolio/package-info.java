// SPDX-License-Identifier: EPL-2.0
/** All plans of the workspace side by side. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE})
package org.minato.workbench.internal.portfolio;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
