// SPDX-License-Identifier: EPL-2.0
package org.minato.word.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minato.word.internal.Unit.Kind;
import org.w3c.dom.Element;

/**
 * Brings what a document shows into a form that survives saving by Word and LibreOffice: kind, style name, numbering
 * and text with its emphasis. Characters are taken as they are: full-width spaces matter, and Unicode normalisation
 * would change kanji in names.
 */
public final class NormalForm {
    private final DocxPackage document;
    private final Styles styles;

    /** Reads one document. */
    public NormalForm(DocxPackage document, Styles styles) {
        this.document = document;
        this.styles = styles;
    }

    /** The blocks of the body. */
    public List<Unit> blocks() {
        List<Unit> units = new ArrayList<>();
        List<String> pending = new ArrayList<>();
        for (Element child : Wml.children(document.body())) {
            if (Wml.is(child, "bookmarkStart")) {
                Wml.attribute(child, "name").filter(Keys::isKey).ifPresent(pending::add);
            } else if (!Wml.is(child, "sectPr") && !Wml.is(child, "bookmarkEnd")) {
                List<String> keys = new ArrayList<>(pending);
                pending.clear();
                keys.addAll(Keys.in(child));
                units.add(block(child, keys));
            }
        }
        return units;
    }

    private Unit block(Element element, List<String> keys) {
        if (Wml.is(element, "p")) {
            return new Unit(
                    element, Kind.PARAGRAPH, keys, styleOf(element), paragraph(element), RunText.plain(element));
        }
        if (Wml.is(element, "tbl")) {
            StringBuilder form = new StringBuilder("table");
            rows(element).forEach(row -> form.append('\n').append(row.form()));
            return new Unit(element, Kind.TABLE, keys, "", form.toString(), RunText.plain(element));
        }
        String plain = RunText.plain(element);
        return new Unit(element, Kind.OTHER, keys, "", element.getLocalName() + "|" + plain, plain);
    }

    /** The rows of a table. */
    public List<Unit> rows(Element table) {
        return Wml.children(table, "tr").stream()
                .map(row ->
                        new Unit(row, Kind.ROW, Keys.in(row), "", String.join("\t", cells(row)), RunText.plain(row)))
                .toList();
    }

    /** The normal forms of a row's cells. */
    public List<String> cells(Element row) {
        return Wml.children(row, "tc").stream().map(this::cell).toList();
    }

    private String cell(Element cell) {
        StringBuilder form = new StringBuilder();
        for (Element child : Wml.children(cell)) {
            if (Wml.is(child, "p")) {
                form.append(paragraph(child)).append('\r');
            } else if (!Wml.is(child, "tcPr")) {
                form.append(RunText.plain(child)).append('\r');
            }
        }
        return form.toString();
    }

    private String paragraph(Element paragraph) {
        String text = new RunText(document).form(paragraph);
        // LibreOffice gives another style to an empty paragraph that ends a section.
        return text.equals(RunText.SECTION)
                ? text
                : styleOf(paragraph) + "|" + numbering(paragraph).orElse("") + "|" + text;
    }

    private String styleOf(Element paragraph) {
        return styles.nameOf(Wml.value(paragraph, "pPr", "pStyle"));
    }

    private Optional<String> numbering(Element paragraph) {
        return Wml.find(paragraph, "pPr", "numPr")
                .or(() ->
                        Wml.value(paragraph, "pPr", "pStyle").flatMap(style -> styles.inherited(style, "pPr", "numPr")))
                .flatMap(numPr -> Numbering.describe(document, numPr));
    }
}
