// SPDX-License-Identifier: EPL-2.0
/** What templates see of a plan: variables, functions, and how values are written. */
@NonNullByDefault
package org.minato.template.internal.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
