// SPDX-License-Identifier: EPL-2.0
/** Tests of editing sessions, on real files. */
@NonNullByDefault
package org.minato.commands.session;

import org.eclipse.jdt.annotation.NonNullByDefault;
