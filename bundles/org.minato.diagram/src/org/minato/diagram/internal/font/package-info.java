// SPDX-License-Identifier: EPL-2.0
/** The fonts that come with the bundle: sizes of texts, outlines of glyphs, subsets for embedding. */
@NonNullByDefault
package org.minato.diagram.internal.font;

import org.eclipse.jdt.annotation.NonNullByDefault;
