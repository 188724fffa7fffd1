// SPDX-License-Identifier: EPL-2.0
package org.minato.core.finding;

/** What a finding says about its clause. */
public enum FindingKind {
    /** The clause is broken at this element. */
    VIOLATION,
    /** A topic on which nothing has been stated yet. */
    OPEN,
    /** Evidence is missing or has expired. */
    WAITING,
    /** It cannot be decided whether or how the clause applies, because a value is missing. */
    UNDECIDED,
    /** A file, rule book or plugin is at fault, not the model that was checked. */
    FAULT
}
