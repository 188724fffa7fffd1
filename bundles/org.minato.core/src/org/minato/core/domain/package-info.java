// SPDX-License-Identifier: EPL-2.0
/** The installed domains, as their bundles declare them. */
@NonNullByDefault
package org.minato.core.domain;

import org.eclipse.jdt.annotation.NonNullByDefault;
