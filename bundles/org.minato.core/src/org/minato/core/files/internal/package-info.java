// SPDX-License-Identifier: EPL-2.0
/** The reader and writer of Minato's files: plain XMI, read defensively and written the same way every time. */
@NonNullByDefault
package org.minato.core.files.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
