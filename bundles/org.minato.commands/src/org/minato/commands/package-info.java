// SPDX-License-Identifier: EPL-2.0
/** Editing sessions and the edits made in them. */
@NonNullByDefault
package org.minato.commands;

import org.eclipse.jdt.annotation.NonNullByDefault;
