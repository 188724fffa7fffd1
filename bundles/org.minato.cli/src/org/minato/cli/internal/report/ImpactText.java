// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.minato.cli.internal.Console;
import org.minato.core.finding.Location;
import org.minato.core.text.LocalizedText;
import org.minato.impact.Link;
import org.minato.impact.LinkKind;

/** The chain as text: one line for each link, indented below the link it follows from. */
public final class ImpactText {

    /** Parts of one file that are listed; the rest is counted. */
    private static final int PARTS = 8;

    private ImpactText() {}

    /** Writes the link and all below it. */
    public static void write(Link link, Console console, Appendable target) throws IOException {
        write(link, 0, console, target);
    }

    private static void write(Link link, int depth, Console console, Appendable target) throws IOException {
        Locale locale = console.locale();
        String indent = "  ".repeat(depth);
        target.append(indent).append(console.text("impact.link", link.kind().label(), label(link)));
        String note = link.note().in(locale);
        if (!note.isEmpty()) {
            target.append("  ").append(console.text("impact.note", link.note()));
        }
        String place = link.location().map(location -> place(location, console)).orElse("");
        if (!place.isEmpty()) {
            target.append("  ").append(place);
        }
        target.append('\n');
        List<Link> parts = link.links(LinkKind.PART);
        int hidden = Math.max(0, parts.size() - PARTS);
        List<Link> left = parts.subList(parts.size() - hidden, parts.size());
        for (Link below : link.links()) {
            if (!left.contains(below)) {
                write(below, depth + 1, console, target);
            }
        }
        if (hidden > 0) {
            target.append(indent)
                    .append("  ")
                    .append(console.text("impact.more", hidden))
                    .append('\n');
        }
    }

    /** The name, with the key where a person could use it in another call. */
    private static LocalizedText label(Link link) {
        LocalizedText label = link.label();
        boolean referable = switch (link.kind()) {
            case RULE_BOOK, CLAUSE, REFINED, REFINING, MODEL, PLAN, ELEMENT, PROBLEM, PROPOSAL, FINDING -> true;
            default -> false;
        };
        return referable && !label.en().equals(link.key())
                ? new LocalizedText(link.key() + "  " + label.ja(), link.key() + "  " + label.en())
                : label;
    }

    /** File and line, where it is a file; what lies in a plugin has its key. */
    private static String place(Location location, Console console) {
        if (!location.file().isFile()) {
            return "";
        }
        String file = console.show(Path.of(location.file().toFileString()));
        return location.line() > 0 ? file + ":" + location.line() : file;
    }
}
