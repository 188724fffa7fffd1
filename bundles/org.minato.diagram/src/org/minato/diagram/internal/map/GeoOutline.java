// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.map;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.minato.core.errors.MinatoException;
import org.minato.core.text.Texts;
import org.minato.diagram.DiagramKind;

/**
 * The lines of a GeoJSON text, whatever kinds of features they belong to. A line that ends where it begins is an area.
 * The text may come from a stranger: its depth and the number of its points are bounded.
 */
public final class GeoOutline {
    private static final int DEEPEST = 40;
    private static final int MOST_POINTS = 500_000;

    /**
     * A point on the earth.
     *
     * @param latitude in degrees, north positive
     * @param longitude in degrees, east positive
     */
    public record Position(double latitude, double longitude) {}

    private final List<List<Position>> lines = new ArrayList<>();
    private int points;

    private GeoOutline() {}

    /**
     * Reads a text.
     *
     * @throws MinatoException where it is no GeoJSON, is not in degrees, or is too large
     */
    public static List<List<Position>> read(String text) {
        GeoOutline outline = new GeoOutline();
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            outline.walk(reader, 0);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw refused("outline.broken");
            }
        } catch (MalformedJsonException | IllegalStateException | NumberFormatException e) {
            throw refused("outline.broken");
        } catch (IOException e) {
            throw refused("outline.broken");
        }
        if (outline.lines.isEmpty()) {
            throw refused("outline.empty");
        }
        return outline.lines;
    }

    private void walk(JsonReader reader, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw refused("outline.large");
        }
        switch (reader.peek()) {
            case BEGIN_OBJECT -> {
                reader.beginObject();
                while (reader.hasNext()) {
                    boolean coordinates = reader.nextName().equals("coordinates");
                    if (coordinates && reader.peek() == JsonToken.BEGIN_ARRAY) {
                        coordinates(reader, depth + 1);
                    } else {
                        walk(reader, depth + 1);
                    }
                }
                reader.endObject();
            }
            case BEGIN_ARRAY -> {
                reader.beginArray();
                while (reader.hasNext()) {
                    walk(reader, depth + 1);
                }
                reader.endArray();
            }
            default -> reader.skipValue();
        }
    }

    /** Arrays of arrays, of which the innermost are positions; those of one array are a line. */
    private void coordinates(JsonReader reader, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw refused("outline.large");
        }
        List<Position> line = new ArrayList<>();
        reader.beginArray();
        if (reader.peek() == JsonToken.NUMBER) {
            position(reader);
            return;
        }
        while (reader.hasNext()) {
            if (isPosition(reader)) {
                line.add(position(reader));
            } else {
                nested(reader, depth + 1);
            }
        }
        reader.endArray();
        if (line.size() > 1) {
            lines.add(line);
        }
    }

    /** Enters an array; whether it is a position. */
    private static boolean isPosition(JsonReader reader) throws IOException {
        reader.beginArray();
        return reader.peek() == JsonToken.NUMBER;
    }

    /** The rest of an array that was entered already and holds arrays. */
    private void nested(JsonReader reader, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw refused("outline.large");
        }
        List<Position> line = new ArrayList<>();
        while (reader.hasNext()) {
            if (isPosition(reader)) {
                line.add(position(reader));
            } else {
                nested(reader, depth + 1);
            }
        }
        reader.endArray();
        if (line.size() > 1) {
            lines.add(line);
        }
    }

    private Position position(JsonReader reader) throws IOException {
        double longitude = reader.nextDouble();
        double latitude = reader.nextDouble();
        while (reader.hasNext()) {
            reader.skipValue();
        }
        reader.endArray();
        if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
            throw refused("outline.degrees");
        }
        points++;
        if (points > MOST_POINTS) {
            throw refused("outline.large");
        }
        return new Position(latitude, longitude);
    }

    private static MinatoException refused(String key) {
        Texts texts = Texts.of(DiagramKind.class);
        return new MinatoException(texts.get(key), texts.get("outline.remedy"), null);
    }
}
