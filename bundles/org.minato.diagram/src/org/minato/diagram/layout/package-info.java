// SPDX-License-Identifier: EPL-2.0
/** Where people have put the boxes of a diagram, kept in a file beside the model. */
@NonNullByDefault
package org.minato.diagram.layout;

import org.eclipse.jdt.annotation.NonNullByDefault;
