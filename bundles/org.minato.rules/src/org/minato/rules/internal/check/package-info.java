// SPDX-License-Identifier: EPL-2.0
/** Checks, questions and evidence applied to a model or plan. */
@NonNullByDefault
package org.minato.rules.internal.check;

import org.eclipse.jdt.annotation.NonNullByDefault;
