// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.minato.cli.internal.Console;
import org.minato.compare.Effect;
import org.minato.compare.ModelUpdate;
import org.minato.compare.Outlook;
import org.minato.core.finding.Finding;
import org.minato.model.base.Element;

/**
 * What another version of the model means for a plan, as JSON, by the schema {@code
 * docs/formats/cli-output-1.schema.json}, kind {@code adoption}.
 */
public final class AdoptionJson {

    private AdoptionJson() {}

    /**
     * Writes it.
     *
     * @param taken whether the plan takes the version over now
     */
    public static void write(
            ModelUpdate update,
            Outlook outlook,
            boolean taken,
            LocalDate date,
            String version,
            Console console,
            Appendable target)
            throws IOException {
        Report report = DiffJson.report(console, date, version);
        JsonWriter json = JsonTexts.open(target);
        json.beginObject();
        JsonTexts.head(json, "adoption", version);
        json.name("date").value(date.toString());
        json.name("plan").value(report.path(update.plan().eResource().getURI()));
        json.name("taken").value(taken);
        DiffJson.members(json, update.comparison(), report);
        json.name("effects").beginArray();
        for (Effect effect : update.effects()) {
            effect(json, effect, report);
        }
        json.endArray();
        findings(json, "appearing", outlook.appearing(), report);
        findings(json, "vanishing", outlook.vanishing(), report);
        states(json, outlook);
        json.name("idle").beginArray();
        for (Element element : outlook.idle()) {
            json.beginObject();
            json.name("clause").value(AdoptionText.clause(element));
            DiffJson.location(json, "location", Optional.of(element), report);
            json.endObject();
        }
        json.endArray();
        json.endObject();
        json.flush();
        target.append('\n');
    }

    private static void effect(JsonWriter json, Effect effect, Report report) throws IOException {
        json.beginObject();
        json.name("kind").value(JsonTexts.word(effect.kind()));
        JsonTexts.text(json, "text", effect.text());
        DiffJson.location(json, "planElement", effect.planElement(), report);
        if (effect.feature().isPresent()) {
            json.name("feature").value(effect.feature().get().getName());
        }
        DiffJson.location(json, "modelElement", effect.modelElement(), report);
        json.endObject();
    }

    private static void findings(JsonWriter json, String name, List<Finding> findings, Report report)
            throws IOException {
        json.name(name).beginArray();
        for (Finding finding : findings) {
            JsonReport.finding(json, report, finding);
        }
        json.endArray();
    }

    private static void states(JsonWriter json, Outlook outlook) throws IOException {
        json.name("states").beginArray();
        for (Outlook.StateChange change : outlook.states()) {
            json.beginObject();
            json.name("clause").value(change.clause());
            json.name("before").value(JsonTexts.word(change.before()));
            json.name("after").value(JsonTexts.word(change.after()));
            json.endObject();
        }
        json.endArray();
    }
}
