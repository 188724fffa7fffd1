// SPDX-License-Identifier: EPL-2.0
/** How the links of the chain are found. */
@NonNullByDefault
package org.minato.impact.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
