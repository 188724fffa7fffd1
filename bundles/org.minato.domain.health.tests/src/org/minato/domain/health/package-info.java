// SPDX-License-Identifier: EPL-2.0
/** Tests that the health domain and its rule books keep what they promise. */
@NonNullByDefault
package org.minato.domain.health;

import org.eclipse.jdt.annotation.NonNullByDefault;
