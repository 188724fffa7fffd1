// SPDX-License-Identifier: EPL-2.0
/** Tests that the installed rule books say what their sources print, no less and no more. */
@NonNullByDefault
package org.minato.cli.internal.facts;

import org.eclipse.jdt.annotation.NonNullByDefault;
