// SPDX-License-Identifier: EPL-2.0
package org.minato.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as Excel reads and writes it: UTF-8 with a byte order mark and CRLF when written; UTF-8 with or without the
 * mark, or Shift_JIS as Japanese Excel saves it, when read. The first column holds the key of a row.
 *
 * @param header names of the columns
 * @param rows the rows, each with as many cells as the header
 * @param shiftJis whether it was read from Shift_JIS, which cannot hold every character
 */
public record CsvTable(List<String> header, List<List<String>> rows, boolean shiftJis) {
    /** Shift_JIS as Windows has it. */
    public static final Charset SHIFT_JIS = Charset.forName("windows-31j");

    private static final String MARK = "\uFEFF";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    /**
     * Reads a table.
     *
     * @throws IOException when it is not CSV or has no header
     */
    public static CsvTable parse(byte[] content) throws IOException {
        List<List<String>> rows = lines(content);
        if (rows.isEmpty()) {
            throw new IOException("empty");
        }
        List<String> header = List.copyOf(rows.remove(0));
        rows.removeIf(row -> row.stream().allMatch(String::isBlank));
        for (List<String> row : rows) {
            while (row.size() < header.size()) {
                row.add("");
            }
            while (row.size() > header.size() && row.get(row.size() - 1).isBlank()) {
                row.remove(row.size() - 1);
            }
            if (row.size() > header.size()) {
                throw new IOException("more cells than columns: " + row);
            }
        }
        return new CsvTable(header, rows, !isUtf8(content));
    }

    /**
     * Reads the lines as they are, blank ones included.
     *
     * @throws IOException when it is not CSV
     */
    static List<List<String>> lines(byte[] content) throws IOException {
        String text = decode(content, isUtf8(content) ? StandardCharsets.UTF_8 : SHIFT_JIS);
        List<List<String>> lines = new ArrayList<>();
        try (CSVParser parser =
                CSVParser.parse(new StringReader(text.startsWith(MARK) ? text.substring(1) : text), FORMAT)) {
            parser.forEach(line -> lines.add(new ArrayList<>(line.toList())));
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new IOException(e.getMessage(), e);
        }
        return lines;
    }

    private static boolean isUtf8(byte[] content) {
        try {
            decode(content, StandardCharsets.UTF_8);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String decode(byte[] content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
    }

    /** The table as a file. */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder(MARK);
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(header);
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The cell of a column; empty where the row has none. */
    public String cell(List<String> row, String column) {
        int index = header.indexOf(column);
        return index < 0 ? "" : row.get(index);
    }
}
