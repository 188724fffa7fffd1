// SPDX-License-Identifier: EPL-2.0
/** The command line: its entry, for the launcher and for tests. */
@NonNullByDefault
package org.minato.cli;

import org.eclipse.jdt.annotation.NonNullByDefault;
