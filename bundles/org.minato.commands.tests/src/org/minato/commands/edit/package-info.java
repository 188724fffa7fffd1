// SPDX-License-Identifier: EPL-2.0
/** Tests of edits: each is executed, undone and redone, and the files' bytes are compared. */
@NonNullByDefault
package org.minato.commands.edit;

import org.eclipse.jdt.annotation.NonNullByDefault;
