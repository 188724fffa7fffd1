// SPDX-License-Identifier: EPL-2.0
/** The output folder: the one writer, its lock, its manifest and the content generated last. */
@NonNullByDefault
package org.minato.generate.internal.output;

import org.eclipse.jdt.annotation.NonNullByDefault;
