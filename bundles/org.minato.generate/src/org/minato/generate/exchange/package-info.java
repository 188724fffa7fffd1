// SPDX-License-Identifier: EPL-2.0
/** Who sends which data in a plan, under which address and in which form: shared by all outputs about messages. */
@NonNullByDefault
package org.minato.generate.exchange;

import org.eclipse.jdt.annotation.NonNullByDefault;
