// SPDX-License-Identifier: EPL-2.0
/** Rendering compiled templates into texts and documents. */
@NonNullByDefault
package org.minato.template.internal.render;

import org.eclipse.jdt.annotation.NonNullByDefault;
