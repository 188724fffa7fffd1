// SPDX-License-Identifier: EPL-2.0
/** Results of checking, written as text, JSON, SARIF, JUnit, HTML or CSV. */
@NonNullByDefault
package org.minato.cli.internal.report;

import org.eclipse.jdt.annotation.NonNullByDefault;
