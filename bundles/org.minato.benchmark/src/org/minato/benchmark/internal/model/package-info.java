// SPDX-License-Identifier: EPL-2.0
/** Reference models of any size, made from a seed: towns with the usual equipment, and a known share of faults. */
@NonNullByDefault
package org.minato.benchmark.internal.model;

import org.eclipse.jdt.annotation.NonNullByDefault;
