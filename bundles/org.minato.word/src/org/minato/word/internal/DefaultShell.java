// SPDX-License-Identifier: EPL-2.0
package org.minato.word.internal;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The empty document that is filled where a project brings no shell of its own: A4, Japanese fonts, page numbers. */
public final class DefaultShell {
    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("[Content_Types].xml", "content-types.xml");
        PARTS.put("_rels/.rels", "rels.xml");
        PARTS.put("docProps/core.xml", "core.xml");
        PARTS.put("word/_rels/document.xml.rels", "document-rels.xml");
        for (String part :
                new String[] {"document", "styles", "numbering", "settings", "fontTable", "header", "footer"}) {
            PARTS.put("word/" + part + ".xml", part + ".xml");
        }
    }

    private DefaultShell() {}

    /** The empty document as a file. */
    public static byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(resource(part.getValue()));
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = DefaultShell.class.getResourceAsStream("shell/" + name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in.readAllBytes();
        }
    }
}
