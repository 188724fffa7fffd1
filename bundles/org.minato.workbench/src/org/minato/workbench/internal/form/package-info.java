// SPDX-License-Identifier: EPL-2.0
/** The form that shows and edits the features of one element. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE})
package org.minato.workbench.internal.form;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
