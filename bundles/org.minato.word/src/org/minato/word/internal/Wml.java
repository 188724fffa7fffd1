// SPDX-License-Identifier: EPL-2.0
package org.minato.word.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The vocabulary of WordprocessingML and short ways to read and write its elements. */
public final class Wml {
    /** Namespace of WordprocessingML. */
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** Namespace of references to other parts. */
    public static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Wml() {}

    /** Whether a node is an element of WordprocessingML with a name. */
    public static boolean is(Node node, String name) {
        return node.getNodeType() == Node.ELEMENT_NODE
                && W.equals(node.getNamespaceURI())
                && name.equals(node.getLocalName());
    }

    /** The child elements in order. */
    public static List<Element> children(Node parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** All child nodes in order, as a list that does not change with the tree. */
    public static List<Node> nodes(Node parent) {
        List<Node> nodes = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            nodes.add(child);
        }
        return nodes;
    }

    /** The document that an element belongs to. */
    public static Document owner(Element element) {
        return Objects.requireNonNull(element.getOwnerDocument());
    }

    /** The parent of a node that is known to have one. */
    public static Node parent(Node node) {
        return Objects.requireNonNull(node.getParentNode());
    }

    /** The name without its prefix. */
    public static String name(Element element) {
        return Objects.requireNonNull(element.getLocalName());
    }

    /** The children with a name. */
    public static List<Element> children(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    /** The first element at the end of a path of names. */
    public static Optional<Element> find(Node parent, String... path) {
        Node node = parent;
        for (String name : path) {
            Optional<Element> next = children(node, name).stream().findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            node = next.get();
        }
        return Optional.of((Element) node);
    }

    /** The {@code w:val} of the first element at the end of a path. */
    public static Optional<String> value(Node parent, String... path) {
        return find(parent, path).flatMap(element -> attribute(element, "val"));
    }

    /** An attribute of WordprocessingML. */
    public static Optional<String> attribute(Element element, String name) {
        return element.hasAttributeNS(W, name) ? Optional.of(element.getAttributeNS(W, name)) : Optional.empty();
    }

    /** Sets an attribute of WordprocessingML. */
    public static void set(Element element, String name, String value) {
        element.setAttributeNS(W, "w:" + name, value);
    }

    /** A new element; attributes come as pairs of name and value. */
    public static Element create(Document document, String name, String... attributes) {
        Element element = document.createElementNS(W, "w:" + name);
        for (int i = 0; i < attributes.length; i += 2) {
            set(element, attributes[i], attributes[i + 1]);
        }
        return element;
    }

    /** Appends a new element and returns it. */
    public static Element append(Element parent, String name, String... attributes) {
        Element element = create(owner(parent), name, attributes);
        parent.appendChild(element);
        return element;
    }

    /** All elements below a node with a name, in document order. */
    public static List<Element> descendants(Node node, String name) {
        List<Element> found = new ArrayList<>();
        collect(node, name, found);
        return found;
    }

    private static void collect(Node node, String name, List<Element> found) {
        for (Element child : children(node)) {
            if (is(child, name)) {
                found.add(child);
            }
            collect(child, name, found);
        }
    }

    /** Removes a node from its parent. */
    public static void remove(Node node) {
        Node parent = node.getParentNode();
        if (parent != null) {
            parent.removeChild(node);
        }
    }
}
