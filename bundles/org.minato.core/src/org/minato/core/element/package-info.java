// SPDX-License-Identifier: EPL-2.0
/** Elements of models in general, whatever file they are from. */
@NonNullByDefault
package org.minato.core.element;

import org.eclipse.jdt.annotation.NonNullByDefault;
