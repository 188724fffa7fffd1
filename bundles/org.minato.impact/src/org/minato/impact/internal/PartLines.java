// SPDX-License-Identifier: EPL-2.0
package org.minato.impact.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * At which lines of a file its parts are now: rows of a table by their first cell, members of a JSON file by their
 * pointer. People may have moved them. Nothing for files without lines, and none for what cannot be read.
 */
final class PartLines {
    private final String text;
    private final Map<String, Integer> lines = new HashMap<>();
    private int at;
    private int line = 1;

    private PartLines(String text) {
        this.text = text;
    }

    static Map<String, Integer> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean table = name.endsWith(".csv");
        if (!table && !name.endsWith(".json") && !name.endsWith(".jsonld")) {
            return Map.of();
        }
        try {
            PartLines lines = new PartLines(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            return table ? lines.rows() : lines.members();
        } catch (IOException unreadable) {
            return Map.of();
        }
    }

    private Map<String, Integer> rows() {
        while (at < text.length()) {
            int begins = line;
            lines.putIfAbsent(cell().replace("\uFEFF", ""), begins);
            boolean quoted = false;
            while (at < text.length() && (quoted || text.charAt(at) != '\n')) {
                quoted ^= text.charAt(at) == '"';
                next();
            }
            next();
        }
        return lines;
    }

    private String cell() {
        if (at < text.length() && text.charAt(at) == '"') {
            return string();
        }
        int begin = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            next();
        }
        return text.substring(begin, at);
    }

    /** What stands between quotes; quotes inside are doubled in tables and escaped in JSON. */
    private String string() {
        StringBuilder string = new StringBuilder();
        next();
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\') {
                next();
            }
            if (at < text.length()) {
                string.append(text.charAt(at));
                next();
            }
        }
        next();
        return string.toString();
    }

    private Map<String, Integer> members() {
        lines.put("", 1);
        Deque<String> path = new ArrayDeque<>();
        String name = "";
        int begins = 1;
        while (at < text.length()) {
            char character = text.charAt(at);
            if (character == '"') {
                begins = line;
                name = string().replace("~", "~0").replace("/", "~1");
                continue;
            }
            if (character == ':') {
                lines.putIfAbsent(String.join("", path.reversed()) + "/" + name, begins);
            } else if (character == '{' || character == '[') {
                path.push(path.isEmpty() ? "" : "/" + name);
            } else if ((character == '}' || character == ']') && !path.isEmpty()) {
                path.pop();
            }
            next();
        }
        return lines;
    }

    private void next() {
        if (at < text.length() && text.charAt(at) == '\n') {
            line++;
        }
        at++;
    }
}
