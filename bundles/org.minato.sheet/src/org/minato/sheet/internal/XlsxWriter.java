// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.minato.sheet.Table;

/**
 * Writes workbooks part by part. Without a library, since its model of a workbook would be most of the time that
 * generating takes: a thousand plans are generated in one run.
 */
public final class XlsxWriter {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    /** The earliest time that the format can hold. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private XlsxWriter() {}

    /** The tables as a file. */
    public static byte[] write(List<Table> tables, Set<String> hidden) {
        Set<String> keys = new HashSet<>();
        if (tables.isEmpty() || !tables.stream().map(Table::key).allMatch(keys::add)) {
            throw new IllegalArgumentException("no table, or a key twice");
        }
        if (hidden.contains(tables.get(0).key())) {
            throw new IllegalArgumentException("the first table is hidden");
        }
        SheetNames free = new SheetNames();
        List<String> names =
                tables.stream().map(table -> free.next(table.name())).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            put(out, "[Content_Types].xml", types(tables.size()));
            put(out, "_rels/.rels", relations(List.of(relation(1, "officeDocument", "xl/workbook.xml"))));
            put(out, "xl/_rels/workbook.xml.rels", workbookRelations(tables.size()));
            put(out, "xl/styles.xml", styles());
            put(out, "xl/workbook.xml", workbook(tables, names, hidden));
            for (int index = 0; index < tables.size(); index++) {
                put(out, "xl/worksheets/sheet" + (index + 1) + ".xml", SheetXml.of(tables.get(index), index == 0));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(content.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    private static String types(int sheets) {
        StringBuilder text = new StringBuilder(HEAD)
                .append("<Types xmlns=\"" + PACKAGE + "content-types\">")
                .append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.")
                .append("relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append(override("/xl/workbook.xml", "sheet.main"))
                .append(override("/xl/styles.xml", "styles"));
        for (int number = 1; number <= sheets; number++) {
            text.append(override("/xl/worksheets/sheet" + number + ".xml", "worksheet"));
        }
        return text.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(List<String> relations) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", relations)
                + "</Relationships>";
    }

    private static String workbookRelations(int sheets) {
        List<String> relations = new ArrayList<>();
        for (int number = 1; number <= sheets; number++) {
            relations.add(relation(number, "worksheet", "worksheets/sheet" + number + ".xml"));
        }
        relations.add(relation(sheets + 1, "styles", "styles.xml"));
        return relations(relations);
    }

    private static String workbook(List<Table> tables, List<String> names, Set<String> hidden) {
        StringBuilder sheets = new StringBuilder();
        StringBuilder defined = new StringBuilder();
        for (int index = 0; index < tables.size(); index++) {
            String name = names.get(index);
            sheets.append("<sheet name=\"" + SheetXml.escaped(name) + "\""
                    + (hidden.contains(tables.get(index).key()) ? " state=\"veryHidden\"" : "") + " sheetId=\""
                    + (index + 1) + "\" r:id=\"rId"
                    + (index + 1) + "\"/>");
            String area = SheetXml.escaped("'" + name.replace("'", "''") + "'!");
            Optional<String> filter = SheetXml.filter(tables.get(index));
            if (filter.isPresent()) {
                defined.append(name("_FilterDatabase", index, " hidden=\"1\"", area + absolute(filter.get())));
            }
            defined.append(name("Print_Titles", index, "", area + "$2:$2"));
        }
        return HEAD + "<workbook xmlns=\"" + SheetXml.MAIN + "\" xmlns:r=\"" + OFFICE + "\"><bookViews><workbookView/>"
                + "</bookViews><sheets>" + sheets + "</sheets><definedNames>" + defined + "</definedNames></workbook>";
    }

    private static String name(String builtIn, int sheet, String attributes, String area) {
        return "<definedName name=\"_xlnm." + builtIn + "\" localSheetId=\"" + sheet + "\"" + attributes + ">" + area
                + "</definedName>";
    }

    private static String absolute(String range) {
        return range.replaceAll("([A-Z]+)(\\d+)", "\\$$1\\$$2");
    }

    private static String styles() throws IOException {
        try (InputStream in = XlsxWriter.class.getResourceAsStream("styles.xml")) {
            if (in == null) {
                throw new IOException("styles.xml is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
