// SPDX-License-Identifier: EPL-2.0
/** Tables as workbooks and CSV: written the same each time, read back by keys, merged by row and cell. */
@NonNullByDefault
package org.minato.sheet;

import org.eclipse.jdt.annotation.NonNullByDefault;
