// SPDX-License-Identifier: EPL-2.0
/** AsyncAPI documents of the data flows. */
@NonNullByDefault
package org.minato.generate.messaging.internal.asyncapi;

import org.eclipse.jdt.annotation.NonNullByDefault;
