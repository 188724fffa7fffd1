// SPDX-License-Identifier: EPL-2.0
/** Documents of rule books, filled in for a region. */
@NonNullByDefault
package org.minato.generate.internal.documents;

import org.eclipse.jdt.annotation.NonNullByDefault;
