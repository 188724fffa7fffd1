// SPDX-License-Identifier: EPL-2.0
/** Municipalities and prefectures of Japan by code and name. */
@NonNullByDefault
package org.minato.core.region;

import org.eclipse.jdt.annotation.NonNullByDefault;
