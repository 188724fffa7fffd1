// SPDX-License-Identifier: EPL-2.0
/** Findings: what is wrong, open or waiting, where, and along which path. */
@NonNullByDefault
package org.minato.core.finding;

import org.eclipse.jdt.annotation.NonNullByDefault;
