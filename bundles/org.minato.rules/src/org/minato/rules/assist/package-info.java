// SPDX-License-Identifier: EPL-2.0
/** What an editor of rule books needs while a rule is being written: proposals, errors with their remedy, and trying a rule. */
@NonNullByDefault
package org.minato.rules.assist;

import org.eclipse.jdt.annotation.NonNullByDefault;
