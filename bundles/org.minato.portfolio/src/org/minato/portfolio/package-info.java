// SPDX-License-Identifier: EPL-2.0
/** What a folder of reference models and plans comes to as a whole. */
@NonNullByDefault
package org.minato.portfolio;

import org.eclipse.jdt.annotation.NonNullByDefault;
