// SPDX-License-Identifier: EPL-2.0
/** Files generated from a plan, and their merging with what people have changed. */
@NonNullByDefault
package org.minato.generate;

import org.eclipse.jdt.annotation.NonNullByDefault;
