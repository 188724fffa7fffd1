// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An element of the file that has begun and not yet ended: one that stands for an element of the model, or one that
 * holds the value of an attribute as its text.
 */
final class OpenElement {

    private final EObject object;
    private final @Nullable EAttribute attribute;
    private final int line;
    private final int column;
    private final StringBuilder text = new StringBuilder(0);
    private int textLine;
    private @Nullable EObject lastChild;

    /** The attribute is null for an element of the model; otherwise the object is its owner. */
    OpenElement(EObject object, @Nullable EAttribute attribute, int line, int column) {
        this.object = object;
        this.attribute = attribute;
        this.line = line;
        this.column = column;
    }

    EObject object() {
        return object;
    }

    /** The attribute whose value is the text of the element; null for an element of the model. */
    @Nullable
    EAttribute attribute() {
        return attribute;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** The contained element that was read last; null before the first. */
    @Nullable
    EObject lastChild() {
        return lastChild;
    }

    void setLastChild(EObject child) {
        this.lastChild = child;
    }

    /** Adds text that stands directly in the element and begins in a line. */
    void append(String more, int atLine) {
        if (text.isEmpty()) {
            textLine = atLine;
        }
        text.append(more);
    }

    /** Whether text stands in the element since it was last taken. */
    boolean hasText() {
        return !text.isEmpty();
    }

    /** The line in which the text begins. */
    int textLine() {
        return textLine;
    }

    /** The text since it was last taken. */
    String takeText() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }
}
