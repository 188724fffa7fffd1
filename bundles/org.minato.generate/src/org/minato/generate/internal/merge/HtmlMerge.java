// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.merge;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.minato.sheet.Decisions;

/**
 * HTML pages, whose blocks and table rows stand on lines of their own: line by line. Where what comes out is no longer
 * well-formed, or names an id twice, while the person's page was right, the page is a conflict.
 */
final class HtmlMerge implements FileMerge {

    @Override
    public Merged merge(byte[] base, byte[] mine, byte[] theirs, Decisions decisions) {
        Merged merged = new TextMerge(true).merge(base, mine, theirs, decisions);
        boolean spoilt = merged.conflicts().isEmpty()
                && ids(mine).isPresent()
                && ids(merged.content()).isEmpty();
        return spoilt ? Merged.whole(mine, TEXTS.get("html.spoilt")) : merged;
    }

    /** The ids of a well-formed page; empty where it is not, or one is there twice. */
    private static Optional<Set<String>> ids(byte[] page) {
        String text = new String(page, StandardCharsets.UTF_8)
                .replaceFirst("(?i)^\\uFEFF?\\s*<!DOCTYPE[^>\\[]*>", "")
                .replace("&nbsp;", "&#160;");
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Set<String> ids = new HashSet<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    String id = reader.getAttributeValue(null, "id");
                    if (id != null && !ids.add(id)) {
                        return Optional.empty();
                    }
                }
            }
            return Optional.of(ids);
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }
}
