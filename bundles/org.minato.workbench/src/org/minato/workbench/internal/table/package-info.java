// SPDX-License-Identifier: EPL-2.0
/** Tables whose columns are data: what a row shows, how a cell is entered, and what was found about it. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE})
package org.minato.workbench.internal.table;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
