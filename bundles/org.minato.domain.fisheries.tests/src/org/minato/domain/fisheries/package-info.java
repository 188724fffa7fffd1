// SPDX-License-Identifier: EPL-2.0
/** Tests that the fisheries domain and its example keep what they promise. */
@NonNullByDefault
package org.minato.domain.fisheries;

import org.eclipse.jdt.annotation.NonNullByDefault;
