// SPDX-License-Identifier: EPL-2.0
/** Labels, icons and item providers for every class of the metamodel. */
@NonNullByDefault
package org.minato.model.edit;

import org.eclipse.jdt.annotation.NonNullByDefault;
