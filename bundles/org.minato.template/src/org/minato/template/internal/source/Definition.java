// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.URI;
import org.minato.core.finding.Finding;
import org.minato.core.text.LocalizedText;
import org.minato.template.TemplateFile;
import org.minato.template.TemplateInfo;
import org.minato.template.TemplateRules;

/**
 * A template as it was read, with what is wrong with its header and syntax. Immutable.
 *
 * @param source its text
 * @param header its header
 * @param body what stands below the header
 * @param domain id of the domain that brings it; empty for others
 * @param ofProject whether a file of the project gives it
 * @param faults what is wrong with it by itself
 */
public record Definition(
        Source source, Header header, List<Node> body, String domain, boolean ofProject, List<Finding> faults) {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*");
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]*");

    /** Reads a template. */
    public static Definition read(TemplateFile file, String domain, boolean ofProject) {
        Faults faults = new Faults();
        Source source = new Source(file.location(), text(file, faults));
        if (!faults.isEmpty()) {
            Header none = Header.read(new Source(file.location(), "---\n---\n"), new Faults());
            return new Definition(source, none, List.of(), domain, ofProject, faults.all());
        }
        Header header = Header.read(source, faults);
        check(source, header, faults);
        List<Node> body = Parser.parse(source, header.end(), source.text().length(), faults);
        return new Definition(source, header, body, domain, ofProject, faults.all());
    }

    private static String text(TemplateFile file, Faults faults) {
        URI location = file.location();
        byte[] content = file.content();
        if (content.length == 0) {
            faults.add(TemplateRules.UNREADABLE, location, "file.empty");
        } else if (content.length > TemplateFile.LONGEST) {
            faults.add(TemplateRules.UNREADABLE, location, "file.long", TemplateFile.LONGEST / 1024);
        } else {
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(content))
                        .toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException e) {
                faults.add(TemplateRules.UNREADABLE, location, "file.encoding");
            }
        }
        return "";
    }

    private static void check(Source source, Header header, Faults faults) {
        if (header.end() > 0 && header.get("key").isEmpty()) {
            faults.add(TemplateRules.HEADER, source, 0, "header.noKey");
        }
        matches(header, "key", KEY, faults);
        matches(header, "kind", KIND, faults);
        matches(header, "form", Pattern.compile("document|text|part"), faults);
        matches(header, "language", Pattern.compile("ja|en"), faults);
        matches(header, "format", Pattern.compile("html|markdown|csv|json|plain"), faults);
    }

    private static void matches(Header header, String name, Pattern pattern, Faults faults) {
        header.get(name)
                .filter(value -> !pattern.matcher(value.text()).matches())
                .ifPresent(value -> faults.add(
                        TemplateRules.HEADER, value.source(), value.offset(), "header." + name, value.text()));
    }

    /** Its key; empty where it has none. */
    public String key() {
        return header.text("key");
    }

    /** Whether it serves a language. */
    public boolean serves(String language) {
        return header.language().map(language::equals).orElse(true);
    }

    /** The same with another header. */
    public Definition with(Header other, String ofDomain) {
        return new Definition(source, other, body, ofDomain, ofProject, faults);
    }

    /** What it is. */
    public TemplateInfo info() {
        LocalizedText title = new LocalizedText(title("ja"), title("en"));
        return new TemplateInfo(
                key(), header.form(), header.kind(), header.language(), title, domain, source.location(), ofProject);
    }

    private String title(String language) {
        Optional<Written> title = header.title(language);
        return title.map(Written::text).orElse("");
    }
}
