// SPDX-License-Identifier: EPL-2.0
package org.minato.word;

/** How a piece of text stands out. */
public enum Emphasis {
    /** Running text. */
    PLAIN,
    /** Bold. */
    STRONG,
    /** A place that people fill in; marked with a background so that nobody overlooks it. */
    FIELD,
    /** A remark in smaller print, for instance a source. */
    NOTE
}
