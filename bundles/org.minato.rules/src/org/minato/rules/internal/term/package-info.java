// SPDX-License-Identifier: EPL-2.0
/** Checked expressions as a tree of our own, and how that tree is kept in files. */
@NonNullByDefault
package org.minato.rules.internal.term;

import org.eclipse.jdt.annotation.NonNullByDefault;
