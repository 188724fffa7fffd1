// SPDX-License-Identifier: EPL-2.0
/** How portfolios are summed up and written. */
@NonNullByDefault
package org.minato.portfolio.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
