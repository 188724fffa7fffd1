// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.nio.charset.StandardCharsets;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.errors.MinatoException;
import org.minato.core.files.FileRules;
import org.minato.core.files.Locations;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;

/** The text of a file that grows line by line, with lines ended by LF. One use, one thread. */
final class XmlOutput {

    /** What an inner line is indented by; attributes by twice as much. */
    static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder(1 << 16);

    /** A line as it is. */
    void line(String indent, String xml) {
        out.append(indent).append(xml).append('\n');
    }

    /** Begins a start tag, which attributes follow. */
    void start(String indent, String name) {
        out.append(indent).append('<').append(name);
    }

    /** Ends a start tag; the length of the output after it, which {@link #end} takes. */
    int content() {
        return out.append(">\n").length();
    }

    /** Ends an element whose content began at a length of the output; one without content is closed in its start tag. */
    void end(String indent, String name, int content) {
        if (out.length() == content) {
            out.setLength(content - 2);
            out.append("/>\n");
        } else {
            out.append(indent).append("</").append(name).append(">\n");
        }
    }

    /**
     * An attribute of an element, on a line of its own.
     *
     * @throws MinatoException where XML cannot hold the value
     */
    void attribute(String indent, String name, String value, EObject element) {
        check(value, name, element);
        out.append('\n').append(indent).append(name).append("=\"");
        Xmi.attribute(out, value);
        out.append('"');
    }

    /**
     * An element of nothing but text, on one line.
     *
     * @throws MinatoException where XML cannot hold the text
     */
    void text(String indent, String name, String text, EObject owner) {
        check(text, name, owner);
        out.append(indent).append('<').append(name).append('>');
        Xmi.text(out, text);
        out.append("</").append(name).append(">\n");
    }

    private static void check(String value, String name, EObject element) {
        if (Xmi.illegalCharacter(value) >= 0) {
            throw notWritable("save.illegal-character", Locations.path(element), name);
        }
    }

    /** The exception that says why a model cannot be written. */
    static MinatoException notWritable(String key, Object... arguments) {
        return new MinatoException(Texts.of(FileRules.class).get(key, arguments), LocalizedText.same(""), null);
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
