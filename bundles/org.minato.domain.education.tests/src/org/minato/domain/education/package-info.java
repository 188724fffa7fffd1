// SPDX-License-Identifier: EPL-2.0
/** Tests that the education domain and its rule books keep what they promise. */
@NonNullByDefault
package org.minato.domain.education;

import org.eclipse.jdt.annotation.NonNullByDefault;
