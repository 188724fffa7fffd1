// SPDX-License-Identifier: EPL-2.0
/** The expression language of rules for those who embed it, with variables and functions of their own. */
@NonNullByDefault
package org.minato.rules.expression;

import org.eclipse.jdt.annotation.NonNullByDefault;
