// SPDX-License-Identifier: EPL-2.0
/** The rule map: clauses and the elements that they bear on. */
@NonNullByDefault
package org.minato.diagram.internal.rulemap;

import org.eclipse.jdt.annotation.NonNullByDefault;
