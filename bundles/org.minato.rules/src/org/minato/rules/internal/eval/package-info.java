// SPDX-License-Identifier: EPL-2.0
/** Evaluation of terms: closures over the features of a model, bounded in steps. */
@NonNullByDefault
package org.minato.rules.internal.eval;

import org.eclipse.jdt.annotation.NonNullByDefault;
