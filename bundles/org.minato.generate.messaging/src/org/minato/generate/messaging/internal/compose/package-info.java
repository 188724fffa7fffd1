// SPDX-License-Identifier: EPL-2.0
/** A Compose file with broker, ingestion, store and dashboard, and all their configuration. */
@NonNullByDefault
package org.minato.generate.messaging.internal.compose;

import org.eclipse.jdt.annotation.NonNullByDefault;
