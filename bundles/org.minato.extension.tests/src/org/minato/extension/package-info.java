// SPDX-License-Identifier: EPL-2.0
/** Tests of adding and starting plugins, as far as they need no product; those that do are in releng/. */
@NonNullByDefault
package org.minato.extension;

import org.eclipse.jdt.annotation.NonNullByDefault;
