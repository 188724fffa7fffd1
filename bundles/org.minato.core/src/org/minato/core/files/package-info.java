// SPDX-License-Identifier: EPL-2.0
/** Opening and saving models, plans, rule books and domain descriptors safely, and finding an element's place in its file. */
@NonNullByDefault
package org.minato.core.files;

import org.eclipse.jdt.annotation.NonNullByDefault;
