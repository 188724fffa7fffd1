// SPDX-License-Identifier: EPL-2.0
/** Pages that show a whole plan and open from disk. */
@NonNullByDefault
package org.minato.generate.internal.site;

import org.eclipse.jdt.annotation.NonNullByDefault;
