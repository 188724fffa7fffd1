// SPDX-License-Identifier: EPL-2.0
/** The workbench. */
@NonNullByDefault
package org.minato.workbench;

import org.eclipse.jdt.annotation.NonNullByDefault;
