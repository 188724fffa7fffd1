// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.source;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minato.template.TemplateInfo.Form;
import org.minato.template.TemplateRules;

/** The header of a template: names and values between two lines of three hyphens. Immutable. */
public final class Header {
    /** The names that a header can have. */
    public static final Set<String> NAMES = Set.of(
            "key",
            "form",
            "kind",
            "language",
            "title",
            "title-ja",
            "title-en",
            "output",
            "format",
            "for",
            "when",
            "parameters");

    /** Kind of output where a header names none. */
    public static final String DEFAULT_KIND = "templates";

    private static final String FENCE = "---";

    private final Map<String, Written> values;
    private final int end;

    private Header(Map<String, Written> values, int end) {
        this.values = values;
        this.end = end;
    }

    /** Reads the header at the beginning of a source; an empty one where there is none. */
    static Header read(Source source, Faults faults) {
        String text = source.text();
        Map<String, Written> values = new LinkedHashMap<>();
        if (!text.startsWith(FENCE + "\n")) {
            faults.add(TemplateRules.HEADER, source, 0, "header.none");
            return new Header(values, 0);
        }
        int at = FENCE.length() + 1;
        while (at < text.length()) {
            int feed = text.indexOf('\n', at);
            int end = feed < 0 ? text.length() : feed;
            String line = text.substring(at, end);
            if (line.strip().equals(FENCE)) {
                return new Header(values, Math.min(text.length(), end + 1));
            }
            line(source, at, end, values, faults);
            at = end + 1;
        }
        faults.add(TemplateRules.HEADER, source, 0, "header.unclosed");
        return new Header(values, text.length());
    }

    private static void line(Source source, int start, int end, Map<String, Written> values, Faults faults) {
        String line = source.text().substring(start, end);
        if (line.isBlank() || line.strip().startsWith("#")) {
            return;
        }
        int colon = line.indexOf(':');
        String name = colon < 0 ? line.strip() : line.substring(0, colon).strip();
        if (!NAMES.contains(name)) {
            faults.add(
                    TemplateRules.HEADER,
                    source,
                    start,
                    "header.unknown",
                    name,
                    String.join(", ", NAMES.stream().sorted().toList()));
            return;
        }
        Written value = Written.between(source, start + colon + 1, end);
        if (colon < 0 || value.text().isEmpty()) {
            faults.add(TemplateRules.HEADER, source, start, "header.empty", name);
        } else if (values.putIfAbsent(name, value) != null) {
            faults.add(TemplateRules.HEADER, source, start, "header.twice", name);
        }
    }

    /** This header, with what it does not say taken from another. */
    public Header over(Header other) {
        Map<String, Written> all = new LinkedHashMap<>(other.values);
        if (values.containsKey("title")) {
            all.remove("title-ja");
            all.remove("title-en");
        }
        all.putAll(values);
        return new Header(all, end);
    }

    /** Where the body begins. */
    public int end() {
        return end;
    }

    /** A value. */
    public Optional<Written> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A value as text; empty where absent. */
    public String text(String name) {
        return get(name).map(Written::text).orElse("");
    }

    /** What comes out: a document where the header does not say. */
    public Form form() {
        return switch (text("form")) {
            case "text" -> Form.TEXT;
            case "part" -> Form.PART;
            default -> Form.DOCUMENT;
        };
    }

    /** Kind of output. */
    public String kind() {
        return get("kind").map(Written::text).orElse(DEFAULT_KIND);
    }

    /** Language that the template is for, if it is for one only. */
    public Optional<String> language() {
        return get("language").map(value -> value.text().toLowerCase(Locale.ROOT));
    }

    /** The title in a language; in whichever there is, where it is missing. */
    public Optional<Written> title(String language) {
        return get("title-" + language)
                .or(() -> get("title"))
                .or(() -> get(language.equals("ja") ? "title-en" : "title-ja"));
    }
}
