// SPDX-License-Identifier: EPL-2.0
/** Work on plans that belongs to no window: edits as data. */
@NonNullByDefault
package org.minato.planning;

import org.eclipse.jdt.annotation.NonNullByDefault;
