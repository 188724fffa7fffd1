// SPDX-License-Identifier: EPL-2.0
/** The p2 director as a process, and the user's record of plugins. */
@NonNullByDefault
package org.minato.extension.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
