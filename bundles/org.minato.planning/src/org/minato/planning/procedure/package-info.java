// SPDX-License-Identifier: EPL-2.0
/** Procedures to ask authorities about, derived from what a plan has chosen. */
@NonNullByDefault
package org.minato.planning.procedure;

import org.eclipse.jdt.annotation.NonNullByDefault;
