// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.merge;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Reads and writes JSON as UTF-8, keys in order; keys given twice are refused since one of them would be lost. */
public final class Json {
    private static final Gson WRITER = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create();

    private Json() {}

    /**
     * Reads one JSON value; a byte order mark is skipped.
     *
     * @throws JsonParseException when it is not JSON
     */
    public static JsonElement parse(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        try (JsonReader reader =
                new JsonReader(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement element = read(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new JsonParseException("more than one value");
            }
            return element;
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            throw new JsonParseException(String.valueOf(e.getMessage()), e);
        }
    }

    private static JsonElement read(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object(reader);
            case BEGIN_ARRAY -> array(reader);
            case STRING -> new JsonPrimitive(reader.nextString());
            case BOOLEAN -> new JsonPrimitive(reader.nextBoolean());
            case NUMBER -> new JsonPrimitive(new BigDecimal(reader.nextString()));
            case NULL -> {
                reader.nextNull();
                yield JsonNull.INSTANCE;
            }
            default -> throw new JsonParseException("no value at " + reader.getPath());
        };
    }

    private static JsonObject object(JsonReader reader) throws IOException {
        JsonObject object = new JsonObject();
        reader.beginObject();
        while (reader.hasNext()) {
            String key = reader.nextName();
            if (object.has(key)) {
                throw new JsonParseException("key given twice: " + reader.getPath());
            }
            object.add(key, read(reader));
        }
        reader.endObject();
        return object;
    }

    private static JsonArray array(JsonReader reader) throws IOException {
        JsonArray array = new JsonArray();
        reader.beginArray();
        while (reader.hasNext()) {
            array.add(read(reader));
        }
        reader.endArray();
        return array;
    }

    /** Writes with two spaces of indentation, line feeds and a last line end. */
    public static byte[] write(JsonElement element) {
        return (WRITER.toJson(element) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
