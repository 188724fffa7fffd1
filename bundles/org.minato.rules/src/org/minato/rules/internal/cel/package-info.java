// SPDX-License-Identifier: EPL-2.0
/** The rule language's front end: CEL parses and checks the types, a tree of terms comes out. */
@NonNullByDefault
package org.minato.rules.internal.cel;

import org.eclipse.jdt.annotation.NonNullByDefault;
