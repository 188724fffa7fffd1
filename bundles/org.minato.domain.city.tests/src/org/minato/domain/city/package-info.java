// SPDX-License-Identifier: EPL-2.0
/** Tests that the city domain and its rule books keep what they promise. */
@NonNullByDefault
package org.minato.domain.city;

import org.eclipse.jdt.annotation.NonNullByDefault;
