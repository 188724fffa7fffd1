// SPDX-License-Identifier: EPL-2.0
/** New plans, filled in as far as model and plugins allow. */
@NonNullByDefault
package org.minato.planning.skeleton;

import org.eclipse.jdt.annotation.NonNullByDefault;
