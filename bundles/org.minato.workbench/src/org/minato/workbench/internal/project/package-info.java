// SPDX-License-Identifier: EPL-2.0
/** Projects of the workspace: the example, files opened from elsewhere, new models and plans. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE})
package org.minato.workbench.internal.project;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
