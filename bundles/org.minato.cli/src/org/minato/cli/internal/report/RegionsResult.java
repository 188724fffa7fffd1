// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.minato.core.region.Municipality;
import org.minato.core.region.RegionData;
import org.minato.core.region.RegionFacts;
import org.minato.core.text.Texts;

/**
 * Regions with what users' own data say of them.
 *
 * @param regions the regions, in the order in which they are listed
 * @param data users' own data
 * @param locale language of the words in text
 */
public record RegionsResult(List<Municipality> regions, RegionData data, Locale locale) {

    /** One line a region. */
    public void text(Appendable target) throws IOException {
        for (Municipality region : regions) {
            target.append(region.code() + "  " + region.fullName() + "  " + region.kana());
            for (String fact : data.of(region.code()).map(this::facts).orElse(List.of())) {
                target.append("  " + fact);
            }
            target.append("\n");
        }
    }

    private List<String> facts(RegionFacts row) {
        List<String> facts = new ArrayList<>();
        row.population().ifPresent(people -> facts.add(say("region.population", String.format("%,d", people))));
        row.latitude()
                .ifPresent(
                        latitude -> facts.add(latitude + "," + row.longitude().orElseThrow()));
        row.coast().ifPresent(coast -> facts.add(say(coast ? "region.coast" : "region.inland")));
        row.others().forEach((title, value) -> {
            if (!value.isEmpty()) {
                facts.add(title + "=" + value);
            }
        });
        if (!row.source().isEmpty() || row.asOf().isPresent()) {
            String date = row.asOf().map(String::valueOf).orElse("");
            facts.add("[" + String.join(" ", row.source(), date).strip() + "]");
        }
        return facts;
    }

    private String say(String key, Object... arguments) {
        return Texts.of(RegionsResult.class).get(key, arguments).in(locale);
    }

    /** The result as JSON. */
    public void json(String version, Appendable target) throws IOException {
        JsonWriter json = JsonTexts.open(target);
        json.beginObject();
        JsonTexts.head(json, "regions", version);
        json.name("regions").beginArray();
        for (Municipality region : regions) {
            json.beginObject();
            json.name("code").value(region.code());
            json.name("kind").value(JsonTexts.word(region.kind()));
            json.name("name").value(region.nameJa());
            json.name("fullName").value(region.fullName());
            json.name("kana").value(region.kana());
            Optional<RegionFacts> row = data.of(region.code());
            if (row.isPresent()) {
                json(json, row.get());
            }
            json.endObject();
        }
        json.endArray();
        json.endObject();
        json.flush();
        target.append('\n');
    }

    private static void json(JsonWriter json, RegionFacts row) throws IOException {
        json.name("data").beginObject();
        if (row.population().isPresent()) {
            json.name("population").value(row.population().getAsLong());
        }
        if (row.latitude().isPresent()) {
            json.name("latitude").value(row.latitude().get());
            json.name("longitude").value(row.longitude().orElseThrow());
        }
        if (row.coast().isPresent()) {
            json.name("coast").value(row.coast().get());
        }
        if (!row.source().isEmpty()) {
            json.name("source").value(row.source());
        }
        if (row.asOf().isPresent()) {
            json.name("asOf").value(row.asOf().get().toString());
        }
        json.name("others").beginObject();
        for (Map.Entry<String, String> other : row.others().entrySet()) {
            json.name(other.getKey()).value(other.getValue());
        }
        json.endObject();
        json.endObject();
    }
}
