// SPDX-License-Identifier: EPL-2.0
/** The one stylesheet, read for drawings that stand alone. */
@NonNullByDefault
package org.minato.diagram.internal.style;

import org.eclipse.jdt.annotation.NonNullByDefault;
