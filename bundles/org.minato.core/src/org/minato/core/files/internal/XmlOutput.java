// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.util.Arrays;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.errors.MinatoException;
import org.minato.core.files.FileRules;
import org.minato.core.files.Locations;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;

/**
 * The bytes of a file that grow line by line, in UTF-8, with lines ended by LF. Texts are checked, escaped and encoded in
 * one pass. One use, one thread.
 */
final class XmlOutput {

    /** What an inner line is indented by; attributes by twice as much. */
    static final String STEP = "  ";

    private static final int FIRST_SIZE = 1 << 16;
    private static final int LONGEST = 6;
    private static final int ASCII = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final int CONTINUED = 0x3F;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;

    /** A line as it is. */
    void line(String indent, String xml) {
        raw(indent);
        raw(xml);
        raw('\n');
    }

    /** Begins a start tag, which attributes follow. */
    void start(String indent, String name) {
        raw(indent);
        raw('<');
        raw(name);
    }

    /** Ends a start tag; the length of the output after it, which {@link #end} takes. */
    int content() {
        raw('>');
        raw('\n');
        return length;
    }

    /** Ends an element whose content began at a length of the output; one without content is closed in its start tag. */
    void end(String indent, String name, int content) {
        if (length == content) {
            length -= 2;
            raw('/');
        } else {
            raw(indent);
            raw('<');
            raw('/');
            raw(name);
        }
        raw('>');
        raw('\n');
    }

    /**
     * An attribute of an element, on a line of its own.
     *
     * @throws MinatoException where XML cannot hold the value
     */
    void attribute(String indent, String name, String value, EObject element) {
        raw('\n');
        raw(indent);
        raw(name);
        raw('=');
        raw('"');
        if (!escaped(value, true)) {
            throw illegal(name, element);
        }
        raw('"');
    }

    /**
     * An element of nothing but text, on one line.
     *
     * @throws MinatoException where XML cannot hold the text
     */
    void text(String indent, String name, String text, EObject owner) {
        start(indent, name);
        raw('>');
        if (!escaped(text, false)) {
            throw illegal(name, owner);
        }
        raw('<');
        raw('/');
        raw(name);
        raw('>');
        raw('\n');
    }

    private static MinatoException illegal(String name, EObject element) {
        return notWritable("save.illegal-character", Locations.path(element), name);
    }

    /** The exception that says why a model cannot be written. */
    static MinatoException notWritable(String key, Object... arguments) {
        return new MinatoException(Texts.of(FileRules.class).get(key, arguments), LocalizedText.same(""), null);
    }

    /** How long the output is now. */
    int length() {
        return length;
    }

    /** Inserts what another output holds at a place. */
    void insert(int place, XmlOutput inserted) {
        reserve(inserted.length);
        System.arraycopy(bytes, place, bytes, place + inserted.length, length - place);
        System.arraycopy(inserted.bytes, 0, bytes, place, inserted.length);
        length += inserted.length;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void reserve(int count) {
        if (bytes.length - length < count) {
            bytes = Arrays.copyOf(bytes, Math.max(length + count, bytes.length * 2));
        }
    }

    private void raw(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
    }

    /** Text that needs no escapes. */
    private void raw(String text) {
        reserve(text.length() * LONGEST);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ASCII) {
                bytes[length++] = (byte) c;
            } else {
                i += beyondAscii(text, i);
            }
        }
    }

    /** False where XML cannot hold a character. */
    private boolean escaped(String text, boolean attribute) {
        reserve(text.length() * LONGEST);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ASCII) {
                if (!Xmi.isLegal(text, i)) {
                    return false;
                }
                i += beyondAscii(text, i);
                continue;
            }
            String escape = Xmi.escape(c, attribute);
            if (escape != null) {
                raw(escape);
                reserve((text.length() - i) * LONGEST);
            } else if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
                return false;
            } else {
                bytes[length++] = (byte) c;
            }
        }
        return true;
    }

    /** Encodes a character beyond ASCII; 1 where it takes two places in the text. */
    private int beyondAscii(String text, int place) {
        int c = text.codePointAt(place);
        if (c < TWO_BYTES) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
        } else {
            if (Character.isBmpCodePoint(c)) {
                bytes[length++] = (byte) (0xE0 | c >> 12);
            } else {
                bytes[length++] = (byte) (0xF0 | c >> 18);
                bytes[length++] = (byte) (ASCII | c >> 12 & CONTINUED);
            }
            bytes[length++] = (byte) (ASCII | c >> 6 & CONTINUED);
        }
        bytes[length++] = (byte) (ASCII | c & CONTINUED);
        return Character.charCount(c) - 1;
    }
}
