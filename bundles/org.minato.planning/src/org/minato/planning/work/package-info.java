// SPDX-License-Identifier: EPL-2.0
/** What is to be done in a plan, whom it waits for, and when. */
@NonNullByDefault
package org.minato.planning.work;

import org.eclipse.jdt.annotation.NonNullByDefault;
