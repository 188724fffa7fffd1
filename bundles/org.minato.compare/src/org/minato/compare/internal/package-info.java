// SPDX-License-Identifier: EPL-2.0
/** How elements are matched and differences are worded; not API. */
@NonNullByDefault
package org.minato.compare.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
