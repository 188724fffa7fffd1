// SPDX-License-Identifier: EPL-2.0
/** Drawings as SVG and PNG. */
@NonNullByDefault
package org.minato.diagram.internal.svg;

import org.eclipse.jdt.annotation.NonNullByDefault;
