// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.eclipse.emf.common.util.URI;

/** The text of a template, with line feeds only, and the places in it. Immutable. */
public final class Source {
    private final URI location;
    private final String text;
    private final List<Integer> starts = new ArrayList<>(List.of(0));
    private final List<String> ids = new ArrayList<>();

    /**
     * A place in a source.
     *
     * @param line line from 1
     * @param column column from 1
     */
    public record Place(int line, int column) {}

    /** A text and where it comes from. */
    public Source(URI location, String written) {
        this.location = location;
        text = written.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts.add(i + 1);
            }
        }
        Map<String, Integer> counts = new HashMap<>();
        for (int line = 1; line <= starts.size(); line++) {
            String id = id(line(line));
            int count = counts.getOrDefault(id, 0) + 1;
            counts.put(id, count);
            ids.add(count == 1 ? id : id + "-" + count);
        }
    }

    private static String id(String line) {
        CRC32C sum = new CRC32C();
        sum.update(line.strip().getBytes(StandardCharsets.UTF_8));
        return "t" + Long.toHexString(sum.getValue());
    }

    /** Where it comes from. */
    public URI location() {
        return location;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** The place of a character. */
    public Place place(int offset) {
        int line = line(offset, starts);
        return new Place(line, offset - starts.get(line - 1) + 1);
    }

    private static int line(int offset, List<Integer> starts) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }

    private String line(int line) {
        int end = line < starts.size() ? starts.get(line) - 1 : text.length();
        return text.substring(starts.get(line - 1), end);
    }

    /**
     * What a line is called in keys of blocks: it depends on what the line says, not on how many lines stand above it, so
     * that it stays when the template is edited elsewhere.
     */
    public String lineId(int line) {
        return ids.get(Math.clamp(line, 1, ids.size()) - 1);
    }
}
