// SPDX-License-Identifier: EPL-2.0
/** What tables mean for a plan: headers, values, cells that partners fill in. */
@NonNullByDefault
package org.minato.exchange.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
