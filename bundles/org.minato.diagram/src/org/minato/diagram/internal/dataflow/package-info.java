// SPDX-License-Identifier: EPL-2.0
/** The data flow diagram of a reference model. */
@NonNullByDefault
package org.minato.diagram.internal.dataflow;

import org.eclipse.jdt.annotation.NonNullByDefault;
