// SPDX-License-Identifier: EPL-2.0
package org.minato.word.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.w3c.dom.Element;

/** The text of runs with what a reader sees of their emphasis; how the runs are cut does not matter. */
final class RunText {
    /** Stands for the end of a section. */
    static final String SECTION = "⟦section⟧";

    private static final Set<String> SILENT = Set.of(
            "pPr",
            "rPr",
            "tcPr",
            "trPr",
            "tblPr",
            "tblGrid",
            "proofErr",
            "lastRenderedPageBreak",
            "bookmarkStart",
            "bookmarkEnd",
            "instrText",
            "fldChar",
            "permStart",
            "permEnd",
            "commentRangeStart",
            "commentRangeEnd",
            "del",
            "moveFrom",
            "moveFromRangeStart",
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd",
            "sdtPr",
            "sdtEndPr",
            "tblPrEx",
            "annotationRef",
            "Fallback");
    private static final Set<String> CONTAINERS = Set.of(
            "p",
            "r",
            "ins",
            "moveTo",
            "hyperlink",
            "smartTag",
            "sdt",
            "sdtContent",
            "fldSimple",
            "customXml",
            "tr",
            "tc",
            "tbl",
            "AlternateContent",
            "Choice",
            "dir",
            "bdo");
    private static final String[] TOGGLES = {"b", "i", "strike"};

    private final DocxPackage document;
    private final StringBuilder form = new StringBuilder();
    private String emphasis = "";

    RunText(DocxPackage document) {
        this.document = document;
    }

    /** Text and emphasis of a paragraph. */
    String form(Element paragraph) {
        if (Wml.find(paragraph, "pPr", "sectPr").isPresent()) {
            form.append(SECTION);
        }
        walk(paragraph);
        return form.toString();
    }

    private void walk(Element parent) {
        for (Element child : Wml.children(parent)) {
            String name = Wml.name(child);
            if (SILENT.contains(name)) {
                continue;
            }
            if (CONTAINERS.contains(name)) {
                walk(child);
            } else {
                emphasise(emphasisOf(parent));
                form.append(text(child));
            }
        }
    }

    private void emphasise(String next) {
        if (!next.equals(emphasis)) {
            form.append('⟨').append(next).append('⟩');
            emphasis = next;
        }
    }

    private static String emphasisOf(Element run) {
        StringBuilder flags = new StringBuilder();
        for (String toggle : TOGGLES) {
            Wml.find(run, "rPr", toggle)
                    .filter(element -> Styles.on(Wml.attribute(element, "val").orElse("1")))
                    .ifPresent(element -> flags.append(toggle.charAt(0)));
        }
        Wml.value(run, "rPr", "u").filter(Styles::on).ifPresent(value -> flags.append('u'));
        return flags.toString();
    }

    private String text(Element leaf) {
        return switch (Wml.name(leaf)) {
            case "t", "delText" -> leaf.getTextContent();
            case "tab", "ptab" -> "\t";
            case "br", "cr" -> "page".equals(Wml.attribute(leaf, "type").orElse("")) ? "\f" : "\n";
            case "noBreakHyphen" -> "\u2011";
            case "softHyphen" -> "\u00ad";
            case "drawing", "pict", "object" -> "⟦image " + imageHash(leaf) + "⟧";
            default -> "⟦" + Wml.name(leaf) + Wml.attribute(leaf, "id").orElse("") + "⟧";
        };
    }

    private String imageHash(Element element) {
        for (String attribute : new String[] {"embed", "id"}) {
            String id = element.getAttributeNS(Wml.R, attribute);
            if (!id.isEmpty()) {
                return document.referred(id).map(RunText::hash).orElse("");
            }
        }
        StringBuilder all = new StringBuilder();
        Wml.children(element).forEach(child -> all.append(imageHash(child)));
        return all.toString();
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content))
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The characters below an element. */
    static String plain(Element element) {
        StringBuilder all = new StringBuilder();
        collect(element, all);
        return all.toString();
    }

    private static void collect(Element element, StringBuilder all) {
        for (Element child : Wml.children(element)) {
            String name = Wml.name(child);
            if (name.equals("t")) {
                all.append(child.getTextContent());
            } else if (name.equals("tab") || name.equals("br")) {
                all.append(' ');
            } else if (!SILENT.contains(name)) {
                collect(child, all);
            }
            if (name.equals("tc")) {
                all.append(' ');
            }
        }
    }
}
