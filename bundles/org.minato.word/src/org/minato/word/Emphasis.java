// SPDX-License-Identifier: EPL-2.0
package org.minato.word;

/** How a piece of text stands out. */
public enum Emphasis {
    /** Running text. */
    PLAIN,
    /** Bold. */
    STRONG,
    /** Bold, and in a colour of warning where there is colour: what has to be dealt with. */
    ALERT,
    /** A place that people fill in; marked with a background so that nobody overlooks it. */
    FIELD,
    /** A remark in smaller print, for instance a source. */
    NOTE
}
