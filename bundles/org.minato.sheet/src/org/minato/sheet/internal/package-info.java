// SPDX-License-Identifier: EPL-2.0
/** SpreadsheetML as it is written, read and merged. */
@NonNullByDefault
package org.minato.sheet.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
