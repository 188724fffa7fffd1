// SPDX-License-Identifier: EPL-2.0
/** Word documents that are generated, edited by people and generated again. */
@NonNullByDefault
package org.minato.word;

import org.eclipse.jdt.annotation.NonNullByDefault;
