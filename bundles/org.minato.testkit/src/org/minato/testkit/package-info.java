// SPDX-License-Identifier: EPL-2.0
/** The contract that every domain plugin keeps, as tests that its author runs with one class. */
@NonNullByDefault
package org.minato.testkit;

import org.eclipse.jdt.annotation.NonNullByDefault;
