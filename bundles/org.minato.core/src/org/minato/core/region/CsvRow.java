// SPDX-License-Identifier: EPL-2.0
package org.minato.core.region;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row of a CSV file (RFC 4180), blank rows left out.
 *
 * @param line line of the file that the row begins in, from 1
 * @param cells its cells, quotes taken off
 */
record CsvRow(int line, List<String> cells) {

    /** The rows of a file in UTF-8 or, where it is none, Shift_JIS; empty where it is neither, or a quote never ends. */
    static Optional<List<CsvRow>> all(byte[] content) {
        return decode(content, StandardCharsets.UTF_8)
                .or(() -> decode(content, Charset.forName("windows-31j")))
                .flatMap(CsvRow::rows);
    }

    private static Optional<String> decode(byte[] content, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<CsvRow>> rows(String text) {
        List<CsvRow> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int begin = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            }
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                end(rows, cells, cell, begin);
                begin = line;
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        end(rows, cells, cell, begin);
        return quoted ? Optional.empty() : Optional.of(rows);
    }

    private static void end(List<CsvRow> rows, List<String> cells, StringBuilder cell, int line) {
        cells.add(cell.toString());
        cell.setLength(0);
        if (cells.stream().anyMatch(each -> !each.isBlank())) {
            rows.add(new CsvRow(line, List.copyOf(cells)));
        }
        cells.clear();
    }
}
