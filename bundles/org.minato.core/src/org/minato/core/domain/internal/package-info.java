// SPDX-License-Identifier: EPL-2.0
/** Where domain descriptors come from: bundles of the framework, or addresses where there is no framework. */
@NonNullByDefault
package org.minato.core.domain.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
