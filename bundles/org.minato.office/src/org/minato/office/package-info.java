// SPDX-License-Identifier: EPL-2.0
/** What Word documents and workbooks have in common: archives, bounded when read and stable when written. */
@NonNullByDefault
package org.minato.office;

import org.eclipse.jdt.annotation.NonNullByDefault;
