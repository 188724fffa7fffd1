// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.jdt.annotation.Nullable;

/** The attributes of an element as written, in their order; migrations change them. Namespace declarations included. */
final class RawAttributes {

    /** An attribute; the namespace is empty for those without prefix. */
    record Attribute(String namespace, String qualifiedName, String value) {
        String localName() {
            return qualifiedName.substring(qualifiedName.indexOf(':') + 1);
        }
    }

    private final List<Attribute> attributes;

    private RawAttributes(List<Attribute> attributes) {
        this.attributes = attributes;
    }

    /** The attributes of the element at which a reader stands. */
    static RawAttributes of(XMLStreamReader xml) {
        int declarations = xml.getNamespaceCount();
        int count = xml.getAttributeCount();
        List<Attribute> attributes = new ArrayList<>(declarations + count);
        for (int i = 0; i < declarations; i++) {
            String prefix = xml.getNamespacePrefix(i);
            String name = prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
            attributes.add(new Attribute(Xmi.XMLNS, name, orEmpty(xml.getNamespaceURI(i))));
        }
        for (int i = 0; i < count; i++) {
            String prefix = xml.getAttributePrefix(i);
            String local = xml.getAttributeLocalName(i);
            String name = prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
            attributes.add(new Attribute(orEmpty(xml.getAttributeNamespace(i)), name, xml.getAttributeValue(i)));
        }
        return new RawAttributes(attributes);
    }

    List<Attribute> all() {
        return attributes;
    }

    /** The value of an attribute. */
    Optional<String> value(String namespace, String localName) {
        return attributes.stream()
                .filter(a -> a.namespace().equals(namespace) && a.localName().equals(localName))
                .map(Attribute::value)
                .findFirst();
    }

    /** Gives an attribute without prefix another name, unless there is an attribute of that name already. */
    void rename(String from, String to) {
        if (value("", to).isEmpty()) {
            attributes.replaceAll(a ->
                    a.namespace().isEmpty() && a.qualifiedName().equals(from) ? new Attribute("", to, a.value()) : a);
        }
    }

    /** Replaces one value of an attribute by another. */
    void replace(String name, String from, String to) {
        attributes.replaceAll(a -> a.namespace().isEmpty()
                        && a.qualifiedName().equals(name)
                        && a.value().equals(from)
                ? new Attribute("", name, to)
                : a);
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
