// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet;

/** What the cells of a column hold. A value that is not of the type is written as text, never lost. */
public enum CellType {
    /** Any text. */
    TEXT,
    /** A decimal number, written as {@code -12.5}: no grouping, no exponent. */
    NUMBER,
    /** A day, written as {@code 2026-04-01}. */
    DATE
}
