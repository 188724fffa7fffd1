// SPDX-License-Identifier: EPL-2.0
package org.minato.exchange.internal;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.minato.core.text.LocalizedText;
import org.minato.sheet.Sheet;

/** The columns of a list of sites, by the headers that people give them. */
public enum SiteColumns {
    /** Id of a site of the plan. */
    ID("id", "場所id", "siteid", "整理番号"),
    /** Name in Japanese. */
    NAME_JA("名称", "名前", "場所", "設置場所", "設置場所名", "場所名", "施設名", "name", "nameja", "site", "sitename"),
    /** Name in English. */
    NAME_EN("英語名", "名称英語", "英語名称", "nameen", "englishname", "nameenglish"),
    /** Kind of place. */
    KIND("種類", "場所の種類", "種別", "区分", "kind", "type", "kindofsite", "sitekind"),
    /** Address. */
    ADDRESS("所在地", "住所", "設置住所", "address"),
    /** Latitude in degrees. */
    LATITUDE("緯度", "北緯", "latitude", "lat"),
    /** Longitude in degrees. */
    LONGITUDE("経度", "東経", "longitude", "lon", "lng", "long"),
    /** Code or name of the region. */
    REGION("地域", "地域コード", "市町村", "市町村コード", "自治体コード", "団体コード", "全国地方公共団体コード", "region", "regioncode", "code");

    /** Lines that people put above a table. */
    private static final int SEARCHED = 20;

    private final List<String> headers;

    SiteColumns(String... headers) {
        this.headers = List.of(headers);
    }

    /**
     * Where the columns are.
     *
     * @param line number of the line of the header, from 1
     * @param places column of each, from 0 on
     */
    public record Header(int line, Map<SiteColumns, Integer> places) {
        /** Keeps its own copy of the places. */
        public Header {
            places = Map.copyOf(places);
        }

        /** The cell of a column, without spaces around it and with half-width digits; empty where there is none. */
        String cell(Sheet.Line line, SiteColumns column) {
            Integer place = places.get(column);
            return place == null ? "" : line.cell(place).strip();
        }

        /** Address of a cell as people see it. */
        String address(Sheet.Line line, SiteColumns column) {
            return Sheet.address(places.getOrDefault(column, 0), line.number());
        }
    }

    /** The header of a sheet: the first line that names a site. */
    public static Optional<Header> find(Sheet sheet) {
        for (Sheet.Line line :
                sheet.lines().subList(0, Math.min(SEARCHED, sheet.lines().size()))) {
            Map<SiteColumns, Integer> places = new HashMap<>();
            for (int index = 0; index < line.cells().size(); index++) {
                String header = normal(line.cell(index));
                for (SiteColumns column : values()) {
                    if (column.headers.contains(header)) {
                        places.putIfAbsent(column, index);
                    }
                }
            }
            if (places.size() > 1 && (places.containsKey(NAME_JA) || places.containsKey(NAME_EN))) {
                return Optional.of(new Header(line.number(), places));
            }
        }
        return Optional.empty();
    }

    /** The headers to use, for people. */
    public static LocalizedText names() {
        return new LocalizedText(
                "名称、英語名、場所の種類、所在地、緯度、経度、地域コード", "name, name_en, kind, address, latitude, longitude, region");
    }

    /** A header without case, spaces, brackets and marks. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_\\-()\\[\\]「」・.:*]", "");
    }
}
