// SPDX-License-Identifier: EPL-2.0
/** The commands, each a small class that is made only when it is called. */
@NonNullByDefault
package org.minato.cli.internal.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
