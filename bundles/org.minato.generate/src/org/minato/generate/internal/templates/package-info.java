// SPDX-License-Identifier: EPL-2.0
/** Files made from what templates give. */
@NonNullByDefault
package org.minato.generate.internal.templates;

import org.eclipse.jdt.annotation.NonNullByDefault;
