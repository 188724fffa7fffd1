// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.source;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.core.finding.Location;
import org.minato.core.finding.Severity;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.template.TemplateRules;

/** Collects what is wrong with templates, at its place. Not for use by several threads. */
public final class Faults {
    private static final Texts TEXTS = Texts.of(TemplateRules.class);
    private static final int MOST = 100;

    private final List<Finding> all = new ArrayList<>();

    /** Everything found so far, each once. */
    public List<Finding> all() {
        return all.stream().distinct().toList();
    }

    /** Whether nothing was found. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Takes over what others have found. */
    public void addAll(List<Finding> others) {
        all.addAll(others);
    }

    /** Something about a file as a whole. */
    public void add(String rule, URI file, String key, Object... arguments) {
        add(rule, Location.ofFile(file), TEXTS.get(key, arguments));
    }

    /** Something at an offset of a source. */
    public void add(String rule, Source source, int offset, String key, Object... arguments) {
        add(rule, source, source.place(offset), TEXTS.get(key, arguments));
    }

    /** Something at a place of a source. */
    public void add(String rule, Source source, Source.Place place, LocalizedText text) {
        add(rule, Location.ofLine(source.location(), place.line(), place.column()), text);
    }

    private void add(String rule, Location place, LocalizedText text) {
        if (all.size() < MOST) {
            all.add(Finding.of(TemplateRules.BOOK, rule, Severity.ERROR, FindingKind.FAULT, place, text));
        }
    }

    /** A text of the templates. */
    public static LocalizedText text(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }
}
