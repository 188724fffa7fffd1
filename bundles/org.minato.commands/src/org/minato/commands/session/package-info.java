// SPDX-License-Identifier: EPL-2.0
/** Editing sessions: the one place where open files are read, changed, undone, saved and recovered. */
@NonNullByDefault
package org.minato.commands.session;

import org.eclipse.jdt.annotation.NonNullByDefault;
