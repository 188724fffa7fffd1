// SPDX-License-Identifier: EPL-2.0
/** The table of allowed connections and containments. */
@NonNullByDefault
package org.minato.core.connection;

import org.eclipse.jdt.annotation.NonNullByDefault;
