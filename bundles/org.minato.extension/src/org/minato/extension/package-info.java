// SPDX-License-Identifier: EPL-2.0
/** How Minato is extended: adding and removing plugins of an installed product, and starting the project of a new one. */
@NonNullByDefault
package org.minato.extension;

import org.eclipse.jdt.annotation.NonNullByDefault;
