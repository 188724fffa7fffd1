// SPDX-License-Identifier: EPL-2.0
/** One contestant in a process of its own: what is measured, and how often. */
@NonNullByDefault
package org.minato.benchmark.internal.run;

import org.eclipse.jdt.annotation.NonNullByDefault;
