// SPDX-License-Identifier: EPL-2.0
/** Tests that the broadcast domain and its rule books keep what they promise. */
@NonNullByDefault
package org.minato.domain.broadcast;

import org.eclipse.jdt.annotation.NonNullByDefault;
