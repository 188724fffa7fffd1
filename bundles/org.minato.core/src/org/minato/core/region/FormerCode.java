// SPDX-License-Identifier: EPL-2.0
package org.minato.core.region;

import java.time.LocalDate;
import org.minato.core.text.LocalizedText;

/** A code that is no longer in use, and what took its place. */
record FormerCode(String code, String nameJa, LocalDate until, String newCode, LocalizedText note) {}
