// SPDX-License-Identifier: EPL-2.0
/** What the contract promises, and how each promise is proven. */
@NonNullByDefault
package org.minato.testkit.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
