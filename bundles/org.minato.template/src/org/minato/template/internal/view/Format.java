// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.view;

import java.util.regex.Pattern;

/** What an output is, which decides how values are written into it so that they stay values. */
public enum Format {
    /** Markdown that becomes the blocks of a document. */
    DOCUMENT,
    /** A Markdown file. */
    MARKDOWN,
    /** A page. */
    HTML,
    /** A table: each value is safe as a cell, and never a formula. */
    CSV,
    /** JSON: values stand inside the quotes that the template writes; numbers and yes/no stand alone. */
    JSON,
    /** Any other text. */
    PLAIN,
    /** A path below the output folder. */
    PATH;

    private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|\\x00-\\x1f\\s.\uE000-\uE002]+");
    private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?");
    private static final String FORMULA = "=+-@＝＋－−＠\t\r\n";
    private static final int LONGEST_NAME = 60;

    /** The format of a file with a path. */
    public static Format ofPath(String path) {
        int dot = path.lastIndexOf('.');
        return switch (dot < 0 ? "" : path.substring(dot + 1)) {
            case "html", "htm" -> HTML;
            case "md" -> MARKDOWN;
            case "csv" -> CSV;
            case "json" -> JSON;
            default -> PLAIN;
        };
    }

    /** A value as it is written into an output of this format. */
    public String escape(String value) {
        return switch (this) {
            case DOCUMENT -> markdown(value).replace("\n", Marks.BREAK);
            case MARKDOWN -> markdown(value).replace("\n", " ");
            case HTML ->
                value.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;")
                        .replace("'", "&#39;");
            case CSV -> cell(value);
            case JSON -> json(value);
            case PLAIN -> value;
            case PATH -> name(value);
        };
    }

    /** Every sign that means something in Markdown is escaped. */
    private static String markdown(String value) {
        StringBuilder out = new StringBuilder();
        for (char c : value.toCharArray()) {
            if (c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c)) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    private static String cell(String value) {
        String visible = Marks.without(value).stripLeading();
        boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0
                || !visible.isEmpty() && FORMULA.indexOf(visible.charAt(0)) >= 0;
        String safe = formula && !NUMBER.matcher(value).matches() ? "'" + value : value;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                || !safe.equals(safe.strip());
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String json(String value) {
        StringBuilder out = new StringBuilder();
        for (char c : value.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return out.toString();
    }

    /** A name that every file system takes. */
    static String name(String value) {
        String safe = UNSAFE.matcher(value.strip()).replaceAll("-");
        return safe.codePointCount(0, safe.length()) <= LONGEST_NAME
                ? safe
                : safe.substring(0, safe.offsetByCodePoints(0, LONGEST_NAME));
    }
}
