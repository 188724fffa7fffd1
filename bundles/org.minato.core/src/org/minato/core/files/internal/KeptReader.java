// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.util.function.IntConsumer;
import org.minato.core.files.FileRules;
import org.minato.core.finding.Severity;

/**
 * Keeps as text what has no place in the model: comments, unknown elements, text where none belongs. One use, one
 * thread.
 */
final class KeptReader {

    private final MinatoResource resource;
    private final XmlEvents events;
    private final FaultNotes faults;

    KeptReader(MinatoResource resource, XmlEvents events, FaultNotes faults) {
        this.resource = resource;
        this.events = events;
        this.faults = faults;
    }

    /** Keeps a comment or processing instruction, which is no fault. */
    void aside(OpenElement parent, String text) {
        resource.keepPiece(parent.object(), text, parent.lastChild(), null);
    }

    /**
     * Reads the present element to its end and keeps it.
     *
     * @param reason key of the message that says why it cannot be in the model
     * @param depth as for {@link Verbatim#element}
     */
    void element(OpenElement parent, String reason, IntConsumer depth) {
        int line = events.line();
        int column = events.column();
        String name = events.xml().getLocalName();
        aside(parent, Verbatim.element(events, depth));
        faults.at(line, column, FileRules.UNKNOWN_CONTENT, Severity.WARNING, parent.object(), reason, name);
    }

    /** Keeps the text that stands between the contained elements of another, unless it is only layout. */
    void strayText(OpenElement parent) {
        String text = parent.takeText();
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return;
        }
        int blankLines = (int) text.chars()
                .limit(text.indexOf(stripped))
                .filter(c -> c == '\n')
                .count();
        StringBuilder escaped = new StringBuilder();
        Xmi.text(escaped, stripped);
        aside(parent, escaped.toString());
        faults.at(
                parent.textLine() + blankLines,
                0,
                FileRules.UNKNOWN_CONTENT,
                Severity.WARNING,
                parent.object(),
                "stray-text",
                FaultNotes.shortened(stripped));
    }
}
