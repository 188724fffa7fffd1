// SPDX-License-Identifier: EPL-2.0
package org.minato.core.region;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import org.minato.core.errors.MinatoException;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.PartialDate;

/** Reads rows of region data, judging each cell. Used once. */
final class RegionReader {
    private static final Texts TEXTS = Texts.of(RegionData.class);
    private static final Set<String> YES = Set.of("true", "yes", "1", "あり", "有", "はい", "○", "〇");
    private static final Set<String> NO = Set.of("false", "no", "0", "なし", "無", "いいえ", "×");

    private final Regions regions;
    private final String file;
    private final Map<String, RegionFacts> rows = new LinkedHashMap<>();
    private final List<RegionData.Problem> problems = new ArrayList<>();

    RegionReader(Regions regions, String file) {
        this.regions = regions;
        this.file = file;
    }

    /** Thrown while a cell is judged; ends the row. */
    private static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient LocalizedText text;

        Fault(String key, Object... arguments) {
            super(key);
            text = TEXTS.get(key, arguments);
        }
    }

    RegionData read(byte[] content) {
        List<CsvRow> all = CsvRow.all(content).orElseThrow(() -> new MinatoException(TEXTS.get("data.notCsv", file)));
        if (all.isEmpty()) {
            throw new MinatoException(TEXTS.get("data.empty", file));
        }
        List<String> titles = all.get(0).cells().stream().map(String::strip).toList();
        List<String> columns = titles.stream().map(RegionReader::column).toList();
        if (!columns.contains("code")) {
            throw new MinatoException(TEXTS.get("data.noCode", file));
        }
        for (CsvRow row : all.subList(1, all.size())) {
            try {
                add(row, titles, columns);
            } catch (Fault fault) {
                problems.add(new RegionData.Problem(row.line(), fault.text));
            }
        }
        List<String> others = titles.stream()
                .filter(title -> column(title).isEmpty() && !title.isEmpty())
                .toList();
        return new RegionData(rows, others, problems);
    }

    /** The typed column that a title names; empty for one of the user's own. */
    private static String column(String title) {
        return switch (title.toLowerCase(Locale.ROOT)) {
            case "code", "コード", "団体コード", "地方公共団体コード", "市区町村コード" -> "code";
            case "population", "人口" -> "population";
            case "latitude", "緯度" -> "latitude";
            case "longitude", "経度" -> "longitude";
            case "coast", "海に面する", "海岸" -> "coast";
            case "source", "出典" -> "source";
            case "asof", "as of", "時点" -> "asOf";
            default -> "";
        };
    }

    private void add(CsvRow row, List<String> titles, List<String> columns) {
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, String> others = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i).strip();
            if (i >= titles.size()) {
                if (!cell.isEmpty()) {
                    throw new Fault("data.moreCells", titles.size());
                }
            } else if (columns.get(i).isEmpty()) {
                others.put(titles.get(i), cell);
            } else if (!cell.isEmpty()) {
                typed.put(columns.get(i), cell);
            }
        }
        Municipality region = region(typed.getOrDefault("code", ""));
        Optional<Double> latitude = degrees(typed, "latitude", 90);
        Optional<Double> longitude = degrees(typed, "longitude", 180);
        if (latitude.isPresent() != longitude.isPresent()) {
            throw new Fault("data.half");
        }
        RegionFacts facts = new RegionFacts(
                region,
                population(typed),
                latitude,
                longitude,
                coast(typed),
                typed.getOrDefault("source", ""),
                asOf(typed),
                others);
        if (rows.putIfAbsent(region.code(), facts) != null) {
            throw new Fault("data.twice", region.fullName(), region.code());
        }
    }

    /** Spreadsheets drop the zero that codes begin with; where that leaves two that may be meant, neither is taken. */
    private Municipality region(String code) {
        if (code.isEmpty()) {
            throw new Fault("data.codeMissing");
        }
        Optional<Municipality> written = regions.byCode(code);
        Optional<Municipality> withZero = code.matches("[0-9]{4,5}") ? regions.byCode("0" + code) : Optional.empty();
        if (written.isPresent() && withZero.isPresent()) {
            throw new Fault(
                    "data.zero",
                    code,
                    written.get().fullName(),
                    withZero.get().fullName(),
                    written.get().code(),
                    withZero.get().code());
        }
        return written.or(() -> withZero)
                .orElseThrow(() -> new Fault("data.code", regions.explain(code).orElse(LocalizedText.same(code))));
    }

    private static OptionalLong population(Map<String, String> typed) {
        String text = typed.get("population");
        if (text == null) {
            return OptionalLong.empty();
        }
        String digits = text.replace(",", "");
        if (!digits.matches("[0-9]{1,12}")) {
            throw new Fault("data.population", text);
        }
        return OptionalLong.of(Long.parseLong(digits));
    }

    private static Optional<Double> degrees(Map<String, String> typed, String column, double limit) {
        String text = typed.get(column);
        if (text == null) {
            return Optional.empty();
        }
        Predicate<Double> inside = value -> Math.abs(value) <= limit;
        return Optional.of(text)
                .filter(number -> number.matches("[+-]?[0-9]{1,3}(\\.[0-9]+)?"))
                .map(Double::valueOf)
                .filter(inside)
                .or(() -> {
                    throw new Fault("data." + column, text);
                });
    }

    private static Optional<Boolean> coast(Map<String, String> typed) {
        String text = typed.get("coast");
        if (text == null) {
            return Optional.empty();
        }
        String word = text.toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw new Fault("data.coast", text);
        }
        return Optional.of(YES.contains(word));
    }

    private static Optional<PartialDate> asOf(Map<String, String> typed) {
        String text = typed.get("asOf");
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(PartialDate.parse(text.replace('/', '-')));
        } catch (IllegalArgumentException e) {
            throw new Fault("data.asOf", text);
        }
    }
}
