// SPDX-License-Identifier: EPL-2.0
package org.minato.core.region;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minato.core.errors.MinatoException;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;

/**
 * Users' own data on regions, from a CSV file: one row a region, found by its code. The first row names the columns, in
 * Japanese or English: {@code code} (コード) is needed; {@code population} (人口), {@code latitude} (緯度), {@code
 * longitude} (経度), {@code coast} (海に面する), {@code source} (出典) and {@code asOf} (時点) are typed; others are
 * kept as text. UTF-8, with or without a byte order mark, or Shift_JIS. A row with a fault is left out and told. Immutable.
 */
public final class RegionData {

    /** Name of the file that belongs to the plans beside it. */
    public static final String FILE = "regions.csv";

    private static final long LARGEST = 50L << 20;

    private final Map<String, RegionFacts> rows;
    private final List<String> columns;
    private final List<Problem> problems;

    RegionData(Map<String, RegionFacts> rows, List<String> columns, List<Problem> problems) {
        this.rows = new LinkedHashMap<>(rows);
        this.columns = List.copyOf(columns);
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong with a row.
     *
     * @param line line of the file that the row begins in, the header being line 1
     * @param text what is wrong and what to do about it
     */
    public record Problem(int line, LocalizedText text) {}

    /** Data without a row. */
    public static RegionData none() {
        return new RegionData(Map.of(), List.of(), List.of());
    }

    /**
     * Reads a file.
     *
     * @throws MinatoException where it cannot be read at all: missing, too large, no CSV, or without a column of codes
     */
    public static RegionData read(Path file, Regions regions) {
        Texts texts = Texts.of(RegionData.class);
        try {
            if (Files.size(file) > LARGEST) {
                throw new MinatoException(texts.get("data.tooLarge", file.toString()));
            }
            return new RegionReader(regions, file.toString()).read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new MinatoException(texts.get("data.unreadable", file.toString()), LocalizedText.same(""), e);
        }
    }

    /**
     * The data beside a file of a project: those of {@value #FILE} in its folder; without a row where there is none.
     *
     * @throws MinatoException as {@link #read}
     */
    public static RegionData beside(Path file, Regions regions) {
        Path data = file.toAbsolutePath().resolveSibling(FILE);
        return Files.isRegularFile(data) ? read(data, regions) : none();
    }

    /** All sound rows, in the order of the file. */
    public Collection<RegionFacts> all() {
        return List.copyOf(rows.values());
    }

    /** The row of a region, by its six-digit code. */
    public Optional<RegionFacts> of(String code) {
        return Optional.ofNullable(rows.get(code));
    }

    /** Titles of the columns that are kept as text. */
    public List<String> columns() {
        return columns;
    }

    /** What is wrong, in the order of the file. */
    public List<Problem> problems() {
        return new ArrayList<>(problems);
    }
}
