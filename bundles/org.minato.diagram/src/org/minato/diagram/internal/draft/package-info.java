// SPDX-License-Identifier: EPL-2.0
/** Drawings before they are arranged: what boxes and labels hold, and how large that is. */
@NonNullByDefault
package org.minato.diagram.internal.draft;

import org.eclipse.jdt.annotation.NonNullByDefault;
