// SPDX-License-Identifier: EPL-2.0
package org.minato.word.internal;

import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Numbering definitions: what a paragraph's number looks like, and copying a definition to another document. */
final class Numbering {

    private Numbering() {}

    /** Level, format and text of a numbering, or nothing where it is switched off or undefined. */
    static Optional<String> describe(DocxPackage document, Element numPr) {
        String level = Wml.value(numPr, "ilvl").orElse("0");
        return Wml.value(numPr, "numId")
                .filter(id -> !id.equals("0"))
                .flatMap(id -> definition(document, id))
                .flatMap(definition -> Wml.children(definition, "lvl").stream()
                        .filter(lvl -> level.equals(Wml.attribute(lvl, "ilvl").orElse("")))
                        .findFirst())
                .map(lvl -> level + "/" + Wml.value(lvl, "numFmt").orElse("decimal") + "/"
                        + Wml.value(lvl, "lvlText").orElse(""));
    }

    private static Optional<Element> definition(DocxPackage document, String numId) {
        return number(document, numId)
                .flatMap(num -> Wml.value(num, "abstractNumId"))
                .flatMap(id -> byAttribute(document, "abstractNum", "abstractNumId", id));
    }

    private static Optional<Element> number(DocxPackage document, String numId) {
        return byAttribute(document, "num", "numId", numId);
    }

    private static Optional<Element> byAttribute(DocxPackage document, String name, String attribute, String value) {
        return document.numbering().stream()
                .flatMap(root -> Wml.children(root, name).stream())
                .filter(element ->
                        value.equals(Wml.attribute(element, attribute).orElse("")))
                .findFirst();
    }

    /** Copies the definition behind {@code numPr}, which came from another document, and points it to the copy. */
    static void adopt(DocxPackage here, DocxPackage from, Element numPr) {
        Optional<Element> reference = Wml.find(numPr, "numId");
        Optional<Element> definition =
                reference.flatMap(id -> Wml.attribute(id, "val")).flatMap(id -> definition(from, id));
        if (reference.isEmpty() || definition.isEmpty()) {
            Wml.remove(numPr);
            return;
        }
        Element root = here.require("numbering", "numbering");
        Element copy = (Element) Wml.owner(root).importNode(definition.get(), true);
        String abstractId = next(root, "abstractNum", "abstractNumId");
        Wml.set(copy, "abstractNumId", abstractId);
        Stream.of("nsid", "tmpl").forEach(name -> Wml.find(copy, name).ifPresent(Wml::remove));
        Element firstNumber = Wml.children(root, "num").stream().findFirst().orElse(null);
        root.insertBefore(copy, firstNumber);
        String id = next(root, "num", "numId");
        Element number = Wml.append(root, "num", "numId", id);
        Wml.append(number, "abstractNumId", "val", abstractId);
        Wml.set(reference.get(), "val", id);
    }

    private static String next(Element root, String name, String attribute) {
        int highest = Wml.children(root, name).stream()
                .mapToInt(element -> Wml.attribute(element, attribute)
                        .filter(value -> value.matches("\\d{1,8}"))
                        .map(Integer::parseInt)
                        .orElse(0))
                .max()
                .orElse(0);
        return Integer.toString(highest + 1);
    }
}
