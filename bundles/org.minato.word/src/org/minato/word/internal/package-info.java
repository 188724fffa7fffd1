// SPDX-License-Identifier: EPL-2.0
/** WordprocessingML as it is in files: packages, styles, normal forms, alignment and splicing. */
@NonNullByDefault
package org.minato.word.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
