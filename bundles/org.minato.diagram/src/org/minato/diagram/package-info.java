// SPDX-License-Identifier: EPL-2.0
/** Pictures of models and plans: what they show is computed once, as data, and written as SVG and PNG. */
@NonNullByDefault
package org.minato.diagram;

import org.eclipse.jdt.annotation.NonNullByDefault;
