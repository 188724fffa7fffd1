// SPDX-License-Identifier: EPL-2.0
package org.minato.core.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.minato.core.region.Municipality.Kind;
import org.minato.core.text.LocalizedText;

/** The packed lists: all codes, and what has changed since they were made. Read once; immutable afterwards. */
final class RegionTable {

    private static final int NOTE_EN = 8;

    private final Map<String, Municipality> byCode = new TreeMap<>();
    private final Map<String, FormerCode> former = new HashMap<>();

    private RegionTable() {}

    static RegionTable load() {
        RegionTable table = new RegionTable();
        String prefecture = "";
        String city = "";
        for (String[] row : rows("regions.tsv")) {
            Kind kind = kind(row[1]);
            if (kind == Kind.PREFECTURE) {
                prefecture = row[2];
            } else if (kind == Kind.MUNICIPALITY) {
                city = row[2];
            }
            table.put(row[0], kind, row[2], row[3], prefecture, kind == Kind.WARD ? city : "");
        }
        rows("corrections.tsv").forEach(table::correct);
        return table;
    }

    private static List<String[]> rows(String name) {
        try (InputStream stream = RegionTable.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing in the bundle: " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isEmpty())
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kind kind(String letter) {
        return switch (letter) {
            case "p" -> Kind.PREFECTURE;
            case "m" -> Kind.MUNICIPALITY;
            default -> Kind.WARD;
        };
    }

    private void put(String code, Kind kind, String name, String kana, String prefecture, String city) {
        byCode.put(code, new Municipality(code, kind, name, kana, prefecture, city));
    }

    /** Applies a row of the corrections: date, change, code, kind, name, kana, new code, notes. */
    private void correct(String[] row) {
        String code = row[2];
        if ("add".equals(row[1])) {
            Municipality above = cityOf(code);
            put(code, kind(row[3]), row[4], row[5], above.prefecture(), "w".equals(row[3]) ? above.nameJa() : "");
            return;
        }
        if ("remove".equals(row[1])) {
            byCode.remove(code);
        }
        LocalizedText note = new LocalizedText(row[NOTE_EN - 1], row[NOTE_EN]);
        former.put(code, new FormerCode(code, row[4], LocalDate.parse(row[0]), row[6], note));
    }

    /** The city whose codes a ward's code follows. */
    private Municipality cityOf(String code) {
        return byCode.values().stream()
                .filter(m -> m.kind() == Kind.MUNICIPALITY && m.code().compareTo(code) < 0)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    List<Municipality> all() {
        return List.copyOf(byCode.values());
    }

    Optional<Municipality> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Optional<FormerCode> former(String code) {
        return Optional.ofNullable(former.get(code));
    }
}
