// SPDX-License-Identifier: EPL-2.0
/** Thing Models and Thing Descriptions of the W3C Web of Things. */
@NonNullByDefault
package org.minato.generate.internal.things;

import org.eclipse.jdt.annotation.NonNullByDefault;
