// SPDX-License-Identifier: EPL-2.0
/** Choosing an interface for a site, with reasons that say where each comes from. */
@NonNullByDefault
package org.minato.planning.choice;

import org.eclipse.jdt.annotation.NonNullByDefault;
