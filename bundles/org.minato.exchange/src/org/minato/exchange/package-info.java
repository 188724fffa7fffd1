// SPDX-License-Identifier: EPL-2.0
/** Tables that come into a plan: sites from a list, and the answers of partners who do not have Minato. */
@NonNullByDefault
package org.minato.exchange;

import org.eclipse.jdt.annotation.NonNullByDefault;
