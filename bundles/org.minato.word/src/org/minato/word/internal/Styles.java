// SPDX-License-Identifier: EPL-2.0
package org.minato.word.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The styles of a document by id and by name. Names, not ids, are what Word and LibreOffice keep on saving; they are
 * compared in lower case because the two write them differently.
 */
public final class Styles {
    private static final int DEEPEST = 32;

    private final DocxPackage document;
    private final Map<String, Element> byId = new LinkedHashMap<>();
    private final Map<String, Element> byName = new LinkedHashMap<>();

    /** Reads the styles of a document. */
    public Styles(DocxPackage document) {
        this.document = document;
        document.styles().ifPresent(root -> Wml.children(root, "style").forEach(this::register));
    }

    private void register(Element style) {
        byId.putIfAbsent(id(style), style);
        byName.putIfAbsent(type(style) + ":" + name(style), style);
    }

    private static String id(Element style) {
        return Wml.attribute(style, "styleId").orElse("");
    }

    private static String type(Element style) {
        return Wml.attribute(style, "type").orElse("paragraph");
    }

    private static String name(Element style) {
        return Wml.value(style, "name").orElse(id(style)).toLowerCase(Locale.ROOT);
    }

    /** Lower-cased name of a style; of the default paragraph style where the id is absent. */
    public String nameOf(Optional<String> styleId) {
        if (styleId.isEmpty()) {
            return byId.values().stream()
                    .filter(style -> "paragraph".equals(type(style)))
                    .filter(style ->
                            Wml.attribute(style, "default").filter(Styles::on).isPresent())
                    .findFirst()
                    .map(Styles::name)
                    .orElse("normal");
        }
        return Optional.ofNullable(byId.get(styleId.get()))
                .map(Styles::name)
                .orElse(styleId.get().toLowerCase(Locale.ROOT));
    }

    static boolean on(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    /** What a style or one that it is based on says at a path, for instance {@code pPr, numPr}. */
    public Optional<Element> inherited(String styleId, String... path) {
        Optional<Element> style = Optional.ofNullable(byId.get(styleId));
        for (int depth = 0; style.isPresent() && depth < DEEPEST; depth++) {
            Optional<Element> found = Wml.find(style.get(), path);
            if (found.isPresent()) {
                return found;
            }
            style = Wml.value(style.get(), "basedOn").flatMap(base -> Optional.ofNullable(byId.get(base)));
        }
        return Optional.empty();
    }

    /** Id of a paragraph or character style by its name, where the document has it. */
    public Optional<String> idOf(String type, String name) {
        return Optional.ofNullable(byName.get(type + ":" + name.toLowerCase(Locale.ROOT)))
                .map(Styles::id);
    }

    /**
     * The id in this document of a style of another: the style of the same name, or a copy that is made now.
     *
     * @return empty where the other document has no such style
     */
    public Optional<String> adopt(Styles other, String foreignId) {
        return adopt(other, foreignId, new HashSet<>());
    }

    private Optional<String> adopt(Styles other, String foreignId, Set<String> busy) {
        Element foreign = other.byId.get(foreignId);
        if (foreign == null) {
            return Optional.empty();
        }
        Element same = byName.get(type(foreign) + ":" + name(foreign));
        if (same != null) {
            return Optional.of(id(same));
        }
        if (!busy.add(foreignId)) {
            return Optional.empty();
        }
        Element root = document.require("styles", "styles");
        Element copy = (Element) Wml.owner(root).importNode(foreign, true);
        String newId = foreignId;
        while (byId.containsKey(newId)) {
            newId += "_";
        }
        Wml.set(copy, "styleId", newId);
        copy.removeAttributeNS(Wml.W, "default");
        for (String reference : new String[] {"basedOn", "next", "link"}) {
            Wml.find(copy, reference).ifPresent(element -> {
                Optional<String> adopted = "basedOn".equals(reference)
                        ? Wml.attribute(element, "val").flatMap(base -> adopt(other, base, busy))
                        : Optional.empty();
                adopted.ifPresentOrElse(base -> Wml.set(element, "val", base), () -> Wml.remove(element));
            });
        }
        Wml.find(copy, "pPr", "numPr").ifPresent(numPr -> Numbering.adopt(document, other.document, numPr));
        root.appendChild(copy);
        register(copy);
        return Optional.of(newId);
    }
}
