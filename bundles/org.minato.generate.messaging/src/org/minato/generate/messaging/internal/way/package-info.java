// SPDX-License-Identifier: EPL-2.0
/** The ways that data flows take: who sends, who receives, and where a broker listens. */
@NonNullByDefault
package org.minato.generate.messaging.internal.way;

import org.eclipse.jdt.annotation.NonNullByDefault;
