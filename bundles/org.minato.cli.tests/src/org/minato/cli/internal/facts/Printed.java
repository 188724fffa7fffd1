// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the sources print about rules ({@code rules.json}), and how texts are compared with it. */
final class Printed {
    private final JsonNode content;
    private final List<String> texts = new ArrayList<>();

    Printed() throws IOException {
        try (InputStream stream = Objects.requireNonNull(Printed.class.getResourceAsStream("rules.json"))) {
            content = new ObjectMapper().readTree(stream);
        }
        collect(content);
    }

    private void collect(JsonNode node) {
        if (node.isTextual()) {
            texts.add(plain(node.asText()));
        }
        node.forEach(this::collect);
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(name -> texts.add(plain(name)));
        }
    }

    JsonNode part(String name) {
        return content.path(name);
    }

    /** Whether a text is printed, as a whole or in parts between punctuation. */
    boolean holds(String text) {
        return isPrinted(text) || List.of(text.split("[。：、（）()]")).stream().allMatch(this::isPrinted);
    }

    private boolean isPrinted(String text) {
        String plain = plain(text);
        return texts.stream().anyMatch(printed -> printed.contains(plain));
    }

    /** A text without what extraction from slides changes: width of characters, spaces and line ends. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\u3000]", "");
    }
}
