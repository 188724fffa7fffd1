// SPDX-License-Identifier: EPL-2.0
/** Positions of boxes, routes of edges, places of labels. */
@NonNullByDefault
package org.minato.diagram.internal.arrange;

import org.eclipse.jdt.annotation.NonNullByDefault;
