// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.minato.core.errors.UnreadableFileException;

/**
 * The events of an XML file, each with the place where it begins. Trusts nothing: document types are not read, entities
 * not replaced, nothing is fetched, and whatever the parser stumbles over is an {@link UnreadableFileException} at its
 * place. One use, one thread.
 */
final class XmlEvents {

    private static final int PROLOG = 1 << 16;

    private final byte[] content;
    private final UnreadableFiles unreadable;
    private final XMLStreamReader xml;
    private int line = 1;
    private int column = 1;
    private boolean blank;

    XmlEvents(byte[] content, UnreadableFiles unreadable) {
        this.content = content;
        this.unreadable = unreadable;
        try {
            this.xml = Utf8.is(content)
                    ? factory().createXMLStreamReader(Utf8.read(content, unreadable))
                    : factory().createXMLStreamReader(new ByteArrayInputStream(content));
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    /** What the parser says of the present event; only for asking. */
    XMLStreamReader xml() {
        return xml;
    }

    /** Whether the end of the file is not yet reached. */
    boolean hasNext() {
        try {
            return xml.hasNext();
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** Moves on to the next event, which begins where the one before it ended. */
    int next() {
        Location end = xml.getLocation();
        line = end.getLineNumber();
        // the parser has read the "<" already when it reports blank text before it
        column = end.getColumnNumber() - (blank ? 1 : 0);
        try {
            int event = xml.next();
            blank = isText(event) && xml.isWhiteSpace();
            return event;
        } catch (XMLStreamException e) {
            throw damaged(e);
        } catch (RuntimeException e) {
            // the parser of the platform answers some damaged files with unchecked exceptions
            throw unreadable.because(e, line, column, "damaged");
        }
    }

    private UnreadableFileException damaged(XMLStreamException e) {
        Location place = e.getLocation();
        return place == null
                ? unreadable.because(e, line, column, "damaged")
                : unreadable.because(
                        e, Math.max(place.getLineNumber(), 1), Math.max(place.getColumnNumber(), 1), "damaged");
    }

    /** Line in which the present event begins, from 1. */
    int line() {
        return line;
    }

    /** Column in which the present event begins, from 1. */
    int column() {
        return column;
    }

    /** Whether the present event is text of nothing but blanks and line ends. */
    boolean isBlank() {
        return blank;
    }

    static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** Before the root the parser does not tell where an event begins: finds it in the text. */
    void locate(String start) {
        String prolog = new String(content, 0, Math.min(content.length, PROLOG), StandardCharsets.UTF_8);
        int index = Math.max(0, prolog.indexOf(start));
        line = 1 + (int) prolog.chars().limit(index).filter(c -> c == '\n').count();
        column = index - prolog.lastIndexOf("\n", index);
    }

    /** The name of the present element as written, with its prefix. */
    String qualifiedName() {
        String prefix = RawAttributes.orEmpty(xml.getPrefix());
        return prefix.isEmpty() ? xml.getLocalName() : prefix + ":" + xml.getLocalName();
    }

    /** The value of an attribute of the present element; empty where there is none. */
    String attribute(String namespace, String name) {
        return RawAttributes.orEmpty(xml.getAttributeValue(namespace.isEmpty() ? null : namespace, name));
    }
}
