// SPDX-License-Identifier: EPL-2.0
/** The deployment map of a plan. */
@NonNullByDefault
package org.minato.diagram.internal.map;

import org.eclipse.jdt.annotation.NonNullByDefault;
