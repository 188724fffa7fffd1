// SPDX-License-Identifier: EPL-2.0
/** Making a new plan from a reference model and a region. */
@NonNullByDefault
package org.minato.cli.internal.plan;

import org.eclipse.jdt.annotation.NonNullByDefault;
