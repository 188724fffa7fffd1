// SPDX-License-Identifier: EPL-2.0
/** Texts that exist in Japanese and English. */
@NonNullByDefault
package org.minato.core.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
