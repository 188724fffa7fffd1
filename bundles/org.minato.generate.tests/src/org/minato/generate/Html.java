// SPDX-License-Identifier: EPL-2.0
package org.minato.generate;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads generated pages, which are well-formed as XML. */
final class Html {

    private Html() {}

    static Document parse(String page) throws Exception {
        byte[] bytes = page.replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    static Document page(Map<String, Document> pages, String path) {
        return Objects.requireNonNull(pages.get(path), path);
    }

    static List<Element> all(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** Id of the block or row that something stands in. */
    static String place(Element element) {
        Node node = element;
        while (node instanceof Element here) {
            if (!here.getAttribute("id").isEmpty()) {
                return here.getAttribute("id");
            }
            node = here.getParentNode();
        }
        return "";
    }

    /** Whether one of the addresses leads to the place of a mark, or to a row of the same table with the same wish. */
    static boolean listedIn(List<String> addresses, String prefix, Element mark) {
        if (addresses.contains(prefix + place(mark))) {
            return true;
        }
        Optional<Element> table = table(mark);
        return table.isPresent()
                && addresses.stream()
                        .filter(address -> address.startsWith(prefix))
                        .map(address -> address.substring(prefix.length()))
                        .anyMatch(id -> rows(table.get()).contains(id));
    }

    private static Optional<Element> table(Element element) {
        Node node = element;
        while (node instanceof Element here) {
            if (here.getTagName().equals("table")) {
                return Optional.of(here);
            }
            node = here.getParentNode();
        }
        return Optional.empty();
    }

    private static List<String> rows(Element table) {
        List<String> ids = new ArrayList<>();
        NodeList rows = table.getElementsByTagName("tr");
        for (int i = 0; i < rows.getLength(); i++) {
            ids.add(((Element) rows.item(i)).getAttribute("id"));
        }
        return ids;
    }
}
