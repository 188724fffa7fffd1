// SPDX-License-Identifier: EPL-2.0
/** Finds out what can stand at a place in an expression that may be unfinished. */
@NonNullByDefault
package org.minato.rules.internal.assist;

import org.eclipse.jdt.annotation.NonNullByDefault;
