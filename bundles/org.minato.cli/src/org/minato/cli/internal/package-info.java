// SPDX-License-Identifier: EPL-2.0
/** What all commands share: the call, the console, the services, and how a command ends. */
@NonNullByDefault
package org.minato.cli.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
