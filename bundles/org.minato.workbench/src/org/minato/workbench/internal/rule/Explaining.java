// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.rule;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.minato.rules.assist.Trouble;
import org.minato.workbench.internal.text.Words;

/** Says what is wrong at the pointer, or what the name there means. */
final class Explaining implements ITextHover {
    private final WrittenAttribute written;
    private final TroubleMarks marks;

    Explaining(WrittenAttribute written, TroubleMarks marks) {
        this.written = written;
        this.marks = marks;
    }

    @Override
    public @Nullable String getHoverInfo(ITextViewer viewer, IRegion region) {
        int offset = region.getOffset();
        return marks.at(offset)
                .map(Explaining::told)
                .or(() -> written.explain(viewer.getDocument().get(), offset)
                        .map(found -> Words.of(
                                "rule.explained",
                                found.name(),
                                Words.of(found.type()),
                                Words.of(found.documentation()))))
                .orElse(null);
    }

    static String told(Trouble trouble) {
        String remedy = Words.of(trouble.remedy());
        String message = Words.of(trouble.message());
        return remedy.isEmpty() ? message : Words.of("rule.trouble", message, remedy);
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 1);
    }
}
