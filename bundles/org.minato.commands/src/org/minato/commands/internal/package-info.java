// SPDX-License-Identifier: EPL-2.0
/** How editing sessions lock, record, save, watch and recover files. */
@NonNullByDefault
package org.minato.commands.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
