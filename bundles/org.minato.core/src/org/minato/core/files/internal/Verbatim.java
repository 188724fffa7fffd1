// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.util.function.IntConsumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** XML as text again: what cannot be placed in the model is read past and kept in this form. */
final class Verbatim {

    private Verbatim() {}

    /**
     * Reads the present element to its end and returns it.
     *
     * @param depth is told how deep each element in it is, from 1, and may throw
     */
    static String element(XmlEvents events, IntConsumer depth) {
        StringBuilder out = new StringBuilder();
        int level = 0;
        boolean open = false;
        int event = XMLStreamConstants.START_ELEMENT;
        while (true) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                level++;
                depth.accept(level);
                out.append(open ? ">" : "");
                start(events, out);
                open = true;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                level--;
                out.append(open ? "/>" : "</" + events.qualifiedName() + ">");
                open = false;
                if (level == 0) {
                    return out.toString();
                }
            } else {
                out.append(open ? ">" : "");
                open = false;
                inner(events.xml(), event, out);
            }
            event = events.next();
        }
    }

    private static void start(XmlEvents events, StringBuilder out) {
        out.append('<').append(events.qualifiedName());
        for (RawAttributes.Attribute attribute : RawAttributes.of(events.xml()).all()) {
            out.append(' ').append(attribute.qualifiedName()).append("=\"");
            Xmi.attribute(out, attribute.value());
            out.append('"');
        }
    }

    private static void inner(XMLStreamReader xml, int event, StringBuilder out) {
        switch (event) {
            case XMLStreamConstants.COMMENT -> out.append(comment(xml));
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> out.append(instruction(xml));
            default -> {
                if (xml.hasText()) {
                    Xmi.text(out, RawAttributes.orEmpty(xml.getText()));
                }
            }
        }
    }

    /** The present comment. */
    static String comment(XMLStreamReader xml) {
        return "<!--" + xml.getText() + "-->";
    }

    /** The present processing instruction. */
    static String instruction(XMLStreamReader xml) {
        String data = RawAttributes.orEmpty(xml.getPIData());
        return "<?" + xml.getPITarget() + (data.isEmpty() ? "" : " " + data) + "?>";
    }
}
