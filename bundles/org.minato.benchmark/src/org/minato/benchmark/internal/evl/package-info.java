// SPDX-License-Identifier: EPL-2.0
/** The compared clauses as an EVL program, and Epsilon to run it. */
@NonNullByDefault
package org.minato.benchmark.internal.evl;

import org.eclipse.jdt.annotation.NonNullByDefault;
