// SPDX-License-Identifier: EPL-2.0
/** How a plan's settings are applied to the copy of a model. */
@NonNullByDefault
package org.minato.core.effective.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
