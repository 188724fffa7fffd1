// SPDX-License-Identifier: EPL-2.0
/** What a plugin implements to contribute a check in Java. */
@NonNullByDefault
package org.minato.rules.spi;

import org.eclipse.jdt.annotation.NonNullByDefault;
