// SPDX-License-Identifier: EPL-2.0
/** Templates: texts and documents made from plans by the expression language, with if, for and include. */
@NonNullByDefault
package org.minato.template;

import org.eclipse.jdt.annotation.NonNullByDefault;
