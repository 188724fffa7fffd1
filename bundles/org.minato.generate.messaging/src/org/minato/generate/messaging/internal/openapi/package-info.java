// SPDX-License-Identifier: EPL-2.0
/** OpenAPI documents of the published data sets. */
@NonNullByDefault
package org.minato.generate.messaging.internal.openapi;

import org.eclipse.jdt.annotation.NonNullByDefault;
