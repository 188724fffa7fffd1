// SPDX-License-Identifier: EPL-2.0
/** Texts, pictures and services that all parts of the workbench use. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE})
package org.minato.workbench.internal.text;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
