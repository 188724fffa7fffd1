// SPDX-License-Identifier: EPL-2.0
/** Outputs that are tables: inventory, network, procedures, schedule, work and handover sheets. */
@NonNullByDefault
package org.minato.generate.internal.sheets;

import org.eclipse.jdt.annotation.NonNullByDefault;
