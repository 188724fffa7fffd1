// SPDX-License-Identifier: EPL-2.0
/** What goes wrong in a way that a user can mend: exceptions that carry a message and its remedy in both languages. */
@NonNullByDefault
package org.minato.core.errors;

import org.eclipse.jdt.annotation.NonNullByDefault;
