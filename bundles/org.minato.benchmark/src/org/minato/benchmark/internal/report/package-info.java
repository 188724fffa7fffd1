// SPDX-License-Identifier: EPL-2.0
/** The command: runs the contestants in processes of their own and prints their ratios against the goals. */
@NonNullByDefault
package org.minato.benchmark.internal.report;

import org.eclipse.jdt.annotation.NonNullByDefault;
