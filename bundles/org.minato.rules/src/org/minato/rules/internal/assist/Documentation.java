// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.assist;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.model.edit.Labels;

/**
 * What the metamodel's sources say of their classes and features, in English; the generated code does not keep it. Read
 * on the first question.
 */
final class Documentation {
    private static final String NAME = "name";

    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> read = new HashSet<>();

    /** A text followed in English by what the metamodel says. */
    LocalizedText behind(LocalizedText text, EClassifier type, String feature) {
        String said = of(type, feature);
        return said.isEmpty() ? text : new LocalizedText(text.ja(), text.en() + " " + said);
    }

    private synchronized String of(EClassifier type, String feature) {
        String name = String.valueOf(type.getEPackage().getName());
        if (read.add(name)) {
            try (InputStream source = Labels.class.getResourceAsStream("/model/" + name + ".ecore")) {
                if (source != null) {
                    read(name, source);
                }
            } catch (IOException | XMLStreamException e) {
                texts.keySet().removeIf(key -> key.startsWith(name + "."));
            }
        }
        return texts.getOrDefault(key(name, type.getName(), feature), "");
    }

    private static String key(String source, @Nullable String type, String feature) {
        return source + "." + type + "." + feature;
    }

    private void read(String name, InputStream source) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader reader = factory.createXMLStreamReader(source);
        String type = "";
        String feature = "";
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                String element = reader.getLocalName();
                @Nullable String given = reader.getAttributeValue(null, NAME);
                if (element.equals("eClassifiers") && given != null) {
                    type = given;
                    feature = "";
                } else if (element.equals("eStructuralFeatures") && given != null) {
                    feature = given;
                } else if (element.equals("eLiterals") && given != null) {
                    feature = "=" + given;
                } else if (element.equals("details") && "documentation".equals(reader.getAttributeValue(null, "key"))) {
                    texts.putIfAbsent(
                            key(name, type, feature), String.valueOf(reader.getAttributeValue(null, "value")));
                }
            } else if (event == XMLStreamReader.END_ELEMENT
                    && reader.getLocalName().equals("eStructuralFeatures")) {
                feature = "";
            }
        }
    }
}
