// SPDX-License-Identifier: EPL-2.0
/** What a deployment consists of, taken from the plan: users, tables, rights and where messages land. */
@NonNullByDefault
package org.minato.generate.messaging.internal.facts;

import org.eclipse.jdt.annotation.NonNullByDefault;
