// SPDX-License-Identifier: EPL-2.0
/** Checks open models in the background while they are edited, and files on demand. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE})
package org.minato.workbench.internal.check;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
