// SPDX-License-Identifier: EPL-2.0
/** Keeps a check up to date while the model is edited, by asking again only what an edit can have changed. */
@NonNullByDefault
package org.minato.rules.internal.live;

import org.eclipse.jdt.annotation.NonNullByDefault;
