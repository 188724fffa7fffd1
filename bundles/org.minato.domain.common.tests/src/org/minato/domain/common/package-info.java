// SPDX-License-Identifier: EPL-2.0
/** Tests that the rules for every field keep what they promise. */
@NonNullByDefault
package org.minato.domain.common;

import org.eclipse.jdt.annotation.NonNullByDefault;
