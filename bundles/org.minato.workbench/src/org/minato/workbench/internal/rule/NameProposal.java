// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.rule;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.minato.rules.assist.Proposal;
import org.minato.workbench.internal.text.Pictures;
import org.minato.workbench.internal.text.Words;

/** A proposed name in the list: name and type, with its meaning beside. */
final class NameProposal implements ICompletionProposal, ICompletionProposalExtension6 {
    private final ITextViewer viewer;
    private final Proposal proposal;

    NameProposal(ITextViewer viewer, Proposal proposal) {
        this.viewer = viewer;
        this.proposal = proposal;
    }

    @Override
    public void apply(IDocument document) {
        try {
            document.replace(proposal.offset(), proposal.length(), proposal.insertion());
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
        int caret = proposal.caret();
        if (caret > 0
                && proposal.insertion().charAt(caret - 1) == '.'
                && viewer instanceof ITextOperationTarget target) {
            viewer.getTextWidget().getDisplay().asyncExec(() -> {
                if (viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
                    target.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
                }
            });
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return new Point(proposal.offset() + proposal.caret(), 0);
    }

    @Override
    public String getAdditionalProposalInfo() {
        return Words.of(
                "rule.explained", proposal.name(), Words.of(proposal.type()), Words.of(proposal.documentation()));
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public StyledString getStyledDisplayString() {
        return new StyledString(proposal.name())
                .append("  " + Words.of(proposal.type()), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public Image getImage() {
        return Pictures.of(
                switch (proposal.kind()) {
                    case FEATURE, PROPERTY -> "assist-feature";
                    case LITERAL -> "assist-value";
                    case VARIABLE, PARAMETER -> "assist-variable";
                    case PREDICATE, FUNCTION -> "assist-function";
                    case TYPE -> "assist-type";
                });
    }

    @Override
    public @Nullable IContextInformation getContextInformation() {
        return null;
    }
}
