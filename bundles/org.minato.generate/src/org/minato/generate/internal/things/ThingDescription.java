// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.things;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.generate.GenerationInput;
import org.minato.generate.exchange.Addresses;
import org.minato.generate.internal.text.Installed;
import org.minato.generate.internal.text.Words;
import org.minato.model.deployment.Site;
import org.minato.model.refmodel.Authentication;
import org.minato.model.refmodel.DataFlow;
import org.minato.model.refmodel.DataSet;
import org.minato.model.refmodel.Device;
import org.minato.model.refmodel.Measurement;

/**
 * The Thing Description of one unit. Its id is made from the ids of plan and allocation and its number. Addresses that
 * are known only after installation are URI variables; protocol and security come from the flow that carries the data.
 */
final class ThingDescription {
    private static final Texts TEXTS = Texts.of(ThingDescription.class);
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "json", "application/json",
            "csv", "text/csv",
            "jpeg", "image/jpeg",
            "jpg", "image/jpeg",
            "png", "image/png",
            "mp4", "video/mp4",
            "xml", "application/xml");

    private final GenerationInput input;
    private final Installed unit;
    private final String modelPath;
    private final TreeMap<String, JsonObject> schemes = new TreeMap<>();

    ThingDescription(GenerationInput input, Installed unit, String modelPath) {
        this.input = input;
        this.unit = unit;
        this.modelPath = modelPath;
    }

    JsonObject json() {
        JsonObject thing = new JsonObject();
        thing.add("@context", Affordances.context(input));
        thing.addProperty("@type", "Thing");
        thing.addProperty("id", id());
        titles(thing);
        versions(thing);
        JsonArray links = new JsonArray();
        JsonObject type = new JsonObject();
        type.addProperty("rel", "type");
        type.addProperty("href", modelPath);
        type.addProperty("type", "application/tm+json");
        links.add(type);
        thing.add("links", links);
        support(thing);
        JsonObject properties = properties();
        JsonObject actions = actions();
        JsonObject events = events();
        String security = schemes.isEmpty() ? scheme(ownAuthentication()) : schemes.firstKey();
        JsonObject definitions = new JsonObject();
        schemes.forEach(definitions::add);
        thing.add("securityDefinitions", definitions);
        thing.addProperty("security", security);
        if (properties.size() + actions.size() + events.size() > 0) {
            thing.add("uriVariables", endpoint());
        }
        Affordances.addUnlessEmpty(thing, "properties", properties);
        Affordances.addUnlessEmpty(thing, "actions", actions);
        Affordances.addUnlessEmpty(thing, "events", events);
        return thing;
    }

    private String id() {
        String name = Words.text(input.plan().getId()) + "/"
                + Words.text(unit.allocation().getId()) + "/" + unit.number();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private void titles(JsonObject thing) {
        LocalizedText name = inBoth("title", unit.number());
        LocalizedText place = inBoth("description", unit.number());
        thing.addProperty("title", input.text(name));
        Affordances.both(thing, "titles", name.ja(), name.en());
        thing.addProperty("description", input.text(place));
        Affordances.both(thing, "descriptions", place.ja(), place.en());
    }

    private LocalizedText inBoth(String key, int number) {
        Words ja = new Words(Locale.JAPANESE);
        Words en = new Words(Locale.ENGLISH);
        Site site = unit.allocation().getSite();
        LocalizedText equipment = new LocalizedText(ja.name(unit.equipment()), en.name(unit.equipment()));
        LocalizedText place =
                site == null ? TEXTS.get("site.unknown") : new LocalizedText(ja.name(site), en.name(site));
        return TEXTS.get(key, equipment, place, number, unit.id());
    }

    private void versions(JsonObject thing) {
        String plan = Words.text(input.plan().getVersion());
        String model = Words.text(input.effective().model().getVersion());
        if (!plan.isEmpty()) {
            JsonObject version = new JsonObject();
            version.addProperty("instance", plan);
            if (!model.isEmpty()) {
                version.addProperty("model", model);
            }
            thing.add("version", version);
        }
    }

    /** Only an address that a program can use; other contacts are in the inventory. */
    private void support(JsonObject thing) {
        Optional.ofNullable(unit.equipment().getSecurity())
                .map(security -> Words.text(security.getContactPoint()))
                .filter(contact -> contact.matches("(mailto:|tel:|https?://)[\\x21-\\x7e]+"))
                .ifPresent(contact -> thing.addProperty("support", contact));
    }

    private JsonObject endpoint() {
        JsonObject variable = new JsonObject();
        variable.addProperty("type", "string");
        LocalizedText text = TEXTS.get("endpoint");
        variable.addProperty("description", input.text(text));
        Affordances.both(variable, "descriptions", text.ja(), text.en());
        JsonObject variables = new JsonObject();
        variables.add("endpoint", variable);
        return variables;
    }

    private JsonObject properties() {
        JsonObject properties = Affordances.properties(input, unit.equipment());
        if (unit.equipment() instanceof Device device) {
            for (Measurement measurement : Events.measurementsToAskFor(device)) {
                JsonObject property = properties.getAsJsonObject(Words.text(measurement.getId()));
                DataSet dataSet = measurement.getDataSet();
                Optional<DataFlow> flow =
                        dataSet == null ? Optional.empty() : Installed.flow(unit.equipment(), dataSet);
                property.addProperty("observable", false);
                JsonObject form = form(Words.text(measurement.getId()), flow);
                form.addProperty("contentType", mediaType(dataSet == null ? "" : Words.text(dataSet.getFormat())));
                form.add("op", operations("readproperty"));
                JsonArray forms = new JsonArray();
                forms.add(form);
                property.add("forms", forms);
            }
        }
        return properties;
    }

    private static JsonArray operations(String... names) {
        JsonArray operations = new JsonArray();
        for (String name : names) {
            operations.add(name);
        }
        return operations;
    }

    private JsonObject form(String name, Optional<DataFlow> flow) {
        JsonObject form = new JsonObject();
        form.addProperty("href", "{+endpoint}/" + unit.id() + "/" + name);
        form.addProperty(
                "security", scheme(flow.map(DataFlow::getAuthentication).orElseGet(this::ownAuthentication)));
        return form;
    }

    /** What the unit publishes; the topic is the channel of the AsyncAPI document and what the broker allows. */
    private JsonObject events() {
        JsonObject events = Events.of(input, unit.equipment());
        Events.published(unit.equipment()).forEach((dataSet, flow) -> {
            JsonObject form = new JsonObject();
            form.addProperty("href", "{+endpoint}");
            form.addProperty("mqv:filter", Addresses.of(input, Addresses.segment(unit.id()), dataSet));
            form.addProperty("security", scheme(flow.getAuthentication()));
            form.addProperty("contentType", "application/json");
            form.add("op", operations("subscribeevent", "unsubscribeevent"));
            JsonArray forms = new JsonArray();
            forms.add(form);
            events.getAsJsonObject(Words.text(dataSet.getId())).add("forms", forms);
        });
        return events;
    }

    private JsonObject actions() {
        JsonObject actions = Affordances.actions(input, unit.equipment());
        for (Map.Entry<String, JsonElement> action : actions.entrySet()) {
            JsonArray forms = new JsonArray();
            forms.add(form(action.getKey(), Optional.empty()));
            action.getValue().getAsJsonObject().add("forms", forms);
        }
        return actions;
    }

    private Authentication ownAuthentication() {
        return Optional.ofNullable(unit.equipment().getSecurity())
                .map(security -> security.getAuthentication())
                .orElse(Authentication.UNKNOWN);
    }

    /**
     * The security scheme of an authentication, by name. The standard has none for certificates and SIMs, which work
     * below the protocol; those and what is not decided yet are "auto", with a description that says so.
     */
    private String scheme(Authentication authentication) {
        String kind = switch (authentication) {
            case NONE -> "nosec";
            case PASSWORD -> "basic";
            case TOKEN -> "bearer";
            case CERTIFICATE, SIM, UNKNOWN -> "auto";
        };
        String name = kind.equals("auto") ? authentication.getLiteral() + "_sc" : kind + "_sc";
        JsonObject scheme = new JsonObject();
        scheme.addProperty("scheme", kind);
        LocalizedText text = TEXTS.get("security." + authentication.getLiteral());
        scheme.addProperty("description", input.text(text));
        Affordances.both(scheme, "descriptions", text.ja(), text.en());
        if (kind.equals("basic") || kind.equals("bearer")) {
            scheme.addProperty("in", "header");
        }
        schemes.putIfAbsent(name, scheme);
        return name;
    }

    private static String mediaType(String format) {
        String known = MEDIA_TYPES.get(format.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        return format.matches("[a-z]+/[A-Za-z0-9.+-]+") ? format : "application/octet-stream";
    }
}
