// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.minato.commands.edit.QuickFix;
import org.minato.workbench.internal.check.FoundIssue;
import org.minato.workbench.internal.text.Pictures;
import org.minato.workbench.internal.text.Words;

/** The findings on the element in the form, above its fields, with the path that shows them and their quick fixes. */
public final class IssueList {
    private static final int MOST = 3;

    private final FormToolkit toolkit;
    private final Composite place;
    private final IssueActions actions;
    private final Runnable reflow;
    private List<FoundIssue> shown = List.of();
    private List<Object> shownContent = List.of();

    /** Makes the list, which takes no room while there is nothing in it. */
    public IssueList(FormToolkit toolkit, Composite parent, IssueActions actions, Runnable reflow) {
        this.toolkit = toolkit;
        this.actions = actions;
        this.reflow = reflow;
        place = toolkit.createComposite(parent);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 0;
        place.setLayout(layout);
        place.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        ((GridData) place.getLayoutData()).exclude = true;
    }

    /** Shows findings, the most severe first. */
    public void show(List<FoundIssue> issues) {
        if (place.isDisposed()) {
            return;
        }
        List<FoundIssue> sorted = issues.stream()
                .sorted(Comparator.comparing(issue -> issue.finding().severity()))
                .toList();
        List<Object> content = sorted.stream().map(this::content).toList();
        if (content.equals(shownContent)) {
            return;
        }
        shown = sorted;
        shownContent = content;
        place.setRedraw(false);
        rebuild();
        place.setRedraw(true);
    }

    /** What of a finding is seen; checking again makes new findings that look the same. */
    private Object content(FoundIssue issue) {
        return List.of(
                issue.element(),
                issue.finding().ruleId(),
                issue.finding().severity(),
                Words.of(issue.finding().message()),
                actions.path(issue),
                actions.fixes(issue).stream()
                        .map(QuickFix::label)
                        .map(Words::of)
                        .toList());
    }

    private void rebuild() {
        for (Control child : place.getChildren()) {
            child.dispose();
        }
        shown.stream().limit(MOST).forEach(this::row);
        if (shown.size() > MOST) {
            toolkit.createLabel(place, "");
            toolkit.createLabel(place, Words.of("findings.more", shown.size() - MOST));
        }
        ((GridData) place.getLayoutData()).exclude = shown.isEmpty();
        place.setVisible(!shown.isEmpty());
        reflow.run();
    }

    private void row(FoundIssue issue) {
        Label picture = toolkit.createLabel(place, "");
        picture.setImage(Pictures.of(issue.finding().severity()));
        picture.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        Composite texts = toolkit.createComposite(place);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        texts.setLayout(layout);
        texts.setLayoutData(wide());
        Label message = toolkit.createLabel(
                texts,
                Words.of(
                        "findings.withClause",
                        Words.of(issue.finding().message()),
                        issue.finding().ruleId()),
                SWT.WRAP);
        message.setLayoutData(wide());
        links(texts, issue);
    }

    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 300;
        return data;
    }

    private void links(Composite texts, FoundIssue issue) {
        List<QuickFix> fixes = actions.fixes(issue);
        List<EObject> path = actions.path(issue);
        if (fixes.isEmpty() && path.isEmpty()) {
            return;
        }
        Composite row = toolkit.createComposite(texts);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginTop = 0;
        layout.marginLeft = 0;
        row.setLayout(layout);
        row.setLayoutData(wide());
        String separator = "";
        for (EObject element : path) {
            toolkit.createLabel(row, separator);
            link(row, Words.labels().of(element), () -> actions.reveal(element));
            separator = "→";
        }
        fixes.forEach(fix -> link(row, Words.of("findings.fix", Words.of(fix.label())), () -> actions.fix(fix)));
    }

    private void link(Composite row, String text, Runnable follow) {
        Hyperlink link = toolkit.createHyperlink(row, text, SWT.NONE);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> follow.run()));
    }
}
