// SPDX-License-Identifier: EPL-2.0
/** A drawing as data: boxes, texts with their sizes and line breaks, routes and style classes, ready to be drawn. */
@NonNullByDefault
package org.minato.diagram.scene;

import org.eclipse.jdt.annotation.NonNullByDefault;
