// SPDX-License-Identifier: EPL-2.0
package org.minato.template.internal.render;

import org.minato.core.text.LocalizedText;
import org.minato.template.internal.source.Source;

/** Ends a rendering: something has no value, or an output is not as it may be. */
public final class RenderFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final transient Source source;
    private final transient Source.Place place;
    private final transient LocalizedText text;

    /** What is wrong, and where. */
    public RenderFault(String rule, Source source, Source.Place place, LocalizedText text) {
        super(text.en(), null, false, false);
        this.rule = rule;
        this.source = source;
        this.place = place;
        this.text = text;
    }

    /** The rule that is broken. */
    public String rule() {
        return rule;
    }

    /** The template. */
    public Source source() {
        return source;
    }

    /** The place in it. */
    public Source.Place place() {
        return place;
    }

    /** What is wrong. */
    public LocalizedText text() {
        return text;
    }
}
