// SPDX-License-Identifier: EPL-2.0
/** Rule books, and the checking of models and plans against them. */
@NonNullByDefault
package org.minato.rules;

import org.eclipse.jdt.annotation.NonNullByDefault;
