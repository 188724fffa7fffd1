// SPDX-License-Identifier: EPL-2.0
/** Tests that the home domain and its rule books keep what they promise. */
@NonNullByDefault
package org.minato.domain.home;

import org.eclipse.jdt.annotation.NonNullByDefault;
