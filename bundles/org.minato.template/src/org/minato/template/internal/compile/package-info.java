// SPDX-License-Identifier: EPL-2.0
/** Checking templates against the metamodel, so that they can be rendered. */
@NonNullByDefault
package org.minato.template.internal.compile;

import org.eclipse.jdt.annotation.NonNullByDefault;
