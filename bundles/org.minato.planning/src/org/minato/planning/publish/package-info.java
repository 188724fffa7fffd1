// SPDX-License-Identifier: EPL-2.0
/** Copies of plans and models that may be given to the public. */
@NonNullByDefault
package org.minato.planning.publish;

import org.eclipse.jdt.annotation.NonNullByDefault;
