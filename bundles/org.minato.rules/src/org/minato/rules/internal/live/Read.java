// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.List;
import org.eclipse.emf.ecore.EClass;

/**
 * Something that an expression reads.
 *
 * @param trigger what of the element is read
 * @param type of which elements
 * @param path the way back to what the expression is about; the first step is the one taken last
 * @param anywhere whether there is no such way: every element of the type matters to whatever the expression is about
 * @param text whether it only matters to the text of a finding
 */
record Read(Trigger trigger, EClass type, List<Back> path, boolean anywhere, boolean text) {}
