// SPDX-License-Identifier: EPL-2.0
/** The editor of models, rule books and plans: tree, details and their actions. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE})
package org.minato.workbench.internal.editor;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
