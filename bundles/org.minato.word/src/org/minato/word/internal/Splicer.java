// SPDX-License-Identifier: EPL-2.0
package org.minato.word.internal;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Copies blocks of a generated document into a person's document, with styles mapped by name. */
final class Splicer {
    private final Document target;
    private final DocxPackage targetFile;
    private final Styles targetStyles;
    private final DocxPackage sourceFile;
    private final Styles sourceStyles;
    private int nextBookmark;

    Splicer(DocxPackage targetFile, Styles targetStyles, DocxPackage sourceFile, Styles sourceStyles) {
        this.targetFile = targetFile;
        this.targetStyles = targetStyles;
        this.sourceFile = sourceFile;
        this.sourceStyles = sourceStyles;
        target = Wml.owner(targetFile.body());
        nextBookmark = Wml.descendants(targetFile.body(), "bookmarkStart").stream()
                        .mapToInt(start -> Wml.attribute(start, "id")
                                .filter(id -> id.matches("\\d{1,8}"))
                                .map(Integer::parseInt)
                                .orElse(0))
                        .max()
                        .orElse(0)
                + 1;
    }

    /** A copy that may be put anywhere into the target. */
    Element copy(Element source) {
        Element copy = (Element) target.importNode(source, true);
        for (String reference : List.of("pStyle", "rStyle", "tblStyle")) {
            for (Element style : Wml.descendants(copy, reference)) {
                Optional<String> id = Wml.attribute(style, "val").flatMap(old -> targetStyles.adopt(sourceStyles, old));
                id.ifPresentOrElse(value -> Wml.set(style, "val", value), () -> Wml.remove(style));
            }
        }
        images(copy);
        Wml.descendants(copy, "sectPr").forEach(this::header);
        Wml.descendants(copy, "numPr").forEach(numPr -> Numbering.adopt(targetFile, sourceFile, numPr));
        List<Element> ends = Wml.descendants(copy, "bookmarkEnd");
        for (Element start : Wml.descendants(copy, "bookmarkStart")) {
            String old = Wml.attribute(start, "id").orElse("");
            String id = Integer.toString(nextBookmark++);
            Wml.set(start, "id", id);
            for (Element end : ends) {
                if (old.equals(Wml.attribute(end, "id").orElse("")) && !end.hasAttribute("done")) {
                    Wml.set(end, "id", id);
                    end.setAttribute("done", "");
                }
            }
        }
        ends.forEach(end -> end.removeAttribute("done"));
        return copy;
    }

    /** Gives a section the header and footer of the target: those of the source are other parts. */
    private void header(Element section) {
        for (String name : List.of("headerReference", "footerReference")) {
            Wml.children(section, name).forEach(Wml::remove);
        }
        Wml.find(targetFile.body(), "sectPr").ifPresent(own -> {
            for (String name : List.of("footerReference", "headerReference")) {
                for (Element reference : Wml.children(own, name)) {
                    section.insertBefore(reference.cloneNode(true), section.getFirstChild());
                }
            }
        });
    }

    /** Takes the images along; one that is missing in the source stays missing. */
    private void images(Element element) {
        for (Element child : Wml.children(element)) {
            String id = child.getAttributeNS(Wml.R, "embed");
            if (!id.isEmpty()) {
                sourceFile
                        .referred(id)
                        .ifPresent(image -> child.setAttributeNS(Wml.R, "r:embed", targetFile.image(image)));
            }
            images(child);
        }
    }

    /** Gives an element the content of another; its own paragraph or cell properties stay where they are wanted. */
    void refill(Element element, Element source, String properties, boolean keepProperties) {
        Element copy = copy(source);
        if (keepProperties) {
            Wml.find(copy, properties).ifPresent(Wml::remove);
        }
        for (Node child : Wml.nodes(element)) {
            if (!keepProperties || !Wml.is(child, properties)) {
                element.removeChild(child);
            }
        }
        Wml.nodes(copy).forEach(element::appendChild);
    }
}
