// SPDX-License-Identifier: EPL-2.0
package org.minato.planning.procedure;

import org.minato.core.text.LocalizedText;
import org.minato.model.base.Element;

/**
 * Something in a plan or its model that calls for asking an authority.
 *
 * @param element the allocation, equipment or data flow, as its file has it
 * @param text what to name when asking, with the numbers of the plan
 */
public record Cause(Element element, LocalizedText text) {}
