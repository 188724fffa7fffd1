// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.exchange;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.minato.core.text.LocalizedText;
import org.minato.generate.GenerationInput;
import org.minato.generate.internal.text.Words;
import org.minato.model.refmodel.DataSet;

/**
 * The form of a data set's messages as JSON Schema (draft 7), of maps, texts and numbers. Images, video and audio are
 * Base64 texts in it. It says nothing of what must be present, since the model does not.
 */
public final class PayloadSchema {
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "jpeg", "image/jpeg",
            "jpg", "image/jpeg",
            "png", "image/png",
            "mp4", "video/mp4",
            "wav", "audio/wav");

    private final GenerationInput input;
    private final String unitKey;

    /**
     * Schemas in the language of the files.
     *
     * @param unitKey keyword that holds the unit, since JSON Schema has none: {@code unit} in Thing Descriptions, an
     *     extension elsewhere
     */
    public PayloadSchema(GenerationInput input, String unitKey) {
        this.input = input;
        this.unitKey = unitKey;
    }

    /** The schema of one message. */
    public Map<String, Object> of(DataSet dataSet) {
        Map<String, Object> members = new LinkedHashMap<>();
        String media = MEDIA_TYPES.getOrDefault(Words.text(dataSet.getFormat()).toLowerCase(Locale.ROOT), "");
        PayloadField.of(dataSet).forEach(field -> members.put(field.key(), member(field, media)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        if (!members.isEmpty()) {
            schema.put("properties", members);
        }
        return schema;
    }

    private Map<String, Object> member(PayloadField field, String media) {
        Map<String, Object> member = new LinkedHashMap<>();
        LocalizedText name = field.name();
        member.put("title", input.text(name));
        switch (field.type()) {
            case "string", "integer", "number", "boolean" -> member.put("type", field.type());
            case "date", "date-time" -> {
                member.put("type", "string");
                member.put("format", field.type());
            }
            case "location" -> {
                member.put("type", "object");
                member.put("properties", location());
            }
            case "image", "video", "audio" -> {
                member.put("type", "string");
                member.put("contentEncoding", "base64");
                if (!media.isEmpty()) {
                    member.put("contentMediaType", media);
                }
            }
            default -> {}
        }
        if (!field.unit().isEmpty()) {
            member.put(unitKey, field.unit());
        }
        field.minimum().ifPresent(minimum -> member.put("minimum", minimum));
        field.maximum().ifPresent(maximum -> member.put("maximum", maximum));
        return member;
    }

    private Map<String, Object> location() {
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("latitude", degrees(90));
        location.put("longitude", degrees(180));
        return location;
    }

    private Map<String, Object> degrees(double most) {
        Map<String, Object> degrees = new LinkedHashMap<>();
        degrees.put("type", "number");
        degrees.put(unitKey, "°");
        degrees.put("minimum", -most);
        degrees.put("maximum", most);
        return degrees;
    }
}
