// SPDX-License-Identifier: EPL-2.0
/** Names, files and YAML that the generators of this bundle share. */
@NonNullByDefault
package org.minato.generate.messaging.internal.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
