// SPDX-License-Identifier: EPL-2.0
/** The compared clauses once more, by hand: what the rule engine has to measure itself by. */
@NonNullByDefault
package org.minato.benchmark.internal.baseline;

import org.eclipse.jdt.annotation.NonNullByDefault;
