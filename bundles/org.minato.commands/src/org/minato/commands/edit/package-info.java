// SPDX-License-Identifier: EPL-2.0
/** Edits as functions from an editing domain and a target to a command; none of them runs anything itself. */
@NonNullByDefault
package org.minato.commands.edit;

import org.eclipse.jdt.annotation.NonNullByDefault;
