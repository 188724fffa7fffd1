// SPDX-License-Identifier: EPL-2.0
/** Values of the model as people and files write them. */
@NonNullByDefault
package org.minato.generate.internal.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
