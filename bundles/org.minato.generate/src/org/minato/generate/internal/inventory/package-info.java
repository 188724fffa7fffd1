// SPDX-License-Identifier: EPL-2.0
/** The inventory of equipment as a table. */
@NonNullByDefault
package org.minato.generate.internal.inventory;

import org.eclipse.jdt.annotation.NonNullByDefault;
