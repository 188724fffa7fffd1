// SPDX-License-Identifier: EPL-2.0
/** Three-way merges by the structure of a file. */
@NonNullByDefault
package org.minato.generate.internal.merge;

import org.eclipse.jdt.annotation.NonNullByDefault;
