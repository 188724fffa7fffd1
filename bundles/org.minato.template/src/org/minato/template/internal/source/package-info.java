// SPDX-License-Identifier: EPL-2.0
/** Reading templates: their header, literal text, expressions and directives. */
@NonNullByDefault
package org.minato.template.internal.source;

import org.eclipse.jdt.annotation.NonNullByDefault;
