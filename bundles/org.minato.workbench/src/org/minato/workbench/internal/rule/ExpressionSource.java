// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.rule;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.minato.workbench.internal.text.Words;

/** Equips the field of an expression with proposals and explanations. */
final class ExpressionSource extends SourceViewerConfiguration {
    private static final int DELAY = 120;

    private final WrittenAttribute written;
    private final TroubleMarks marks;

    ExpressionSource(WrittenAttribute written, TroubleMarks marks) {
        this.written = written;
        this.marks = marks;
    }

    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        ContentAssistant assistant = new ContentAssistant();
        assistant.setContentAssistProcessor(new Completion(written), IDocument.DEFAULT_CONTENT_TYPE);
        assistant.enableAutoActivation(true);
        assistant.setAutoActivationDelay(DELAY);
        assistant.enableColoredLabels(true);
        assistant.setShowEmptyList(true);
        assistant.setEmptyMessage(Words.of("rule.noProposals"));
        assistant.setInformationControlCreator(parent -> new DefaultInformationControl(parent, false));
        return assistant;
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return new Explaining(written, marks);
    }
}
