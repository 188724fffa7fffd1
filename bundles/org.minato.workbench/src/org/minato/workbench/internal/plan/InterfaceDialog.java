// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.minato.core.text.LocalizedText;
import org.minato.model.base.Answer;
import org.minato.model.base.BasePackage;
import org.minato.model.deployment.DeploymentPackage;
import org.minato.model.refmodel.Interface;
import org.minato.planning.choice.Candidate;
import org.minato.planning.choice.Point;
import org.minato.workbench.internal.dialog.LocalizedDialog;
import org.minato.workbench.internal.text.Pictures;
import org.minato.workbench.internal.text.Words;

/** Lets the user choose an interface from the candidates, each with what is known for and against it and from where. */
final class InterfaceDialog extends LocalizedDialog {
    private static final int HEIGHT = 320;
    private static final int WIDTH = 900;

    private final List<Candidate> candidates;
    private final Optional<Interface> present;
    private TreeViewer tree;
    private Text reason;
    private Optional<Candidate> chosen = Optional.empty();
    private String typed = "";

    InterfaceDialog(Shell shell, String subject, List<Candidate> candidates, Optional<Interface> present) {
        super(
                shell,
                Words.of("interface.title", subject),
                Words.of("interface.explanation"),
                Words.of("interface.action"));
        this.candidates = List.copyOf(candidates);
        this.present = present;
    }

    /** What was chosen; nothing where the user gave up. */
    Optional<Candidate> choose() {
        return open() == OK ? chosen : Optional.empty();
    }

    /** The reason in the user's own words; nothing where the points are to speak for themselves. */
    Optional<LocalizedText> reason() {
        return typed.isEmpty() ? Optional.empty() : Optional.of(LocalizedText.same(typed));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite frame = new Composite(area, SWT.NONE);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        data.heightHint = HEIGHT;
        data.widthHint = WIDTH;
        frame.setLayoutData(data);
        TreeColumnLayout columns = new TreeColumnLayout();
        frame.setLayout(columns);
        tree = new TreeViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        tree.getTree().setHeaderVisible(true);
        tree.getTree().setData("field", "candidates");
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.setContentProvider(new Content());
        column(columns, "interface.candidate", 5);
        column(columns, "interface.fits", 3);
        column(columns, "interface.known", 8);
        column(columns, "interface.origin", 2);
        column(columns, "interface.source", 3);
        tree.setInput(candidates);
        tree.expandAll();
        tree.addSelectionChangedListener(event -> validate());
        new Label(area, SWT.NONE).setText(Words.of("interface.reason"));
        reason = new Text(area, SWT.SINGLE | SWT.BORDER);
        reason.setMessage(Words.of("interface.reasonHint"));
        reason.setData("field", "reason");
        reason.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        reason.addModifyListener(event -> validate());
        candidates.stream()
                .filter(candidate -> present.filter(candidate.way()::equals).isPresent())
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .ifPresent(candidate -> tree.setSelection(new StructuredSelection(candidate), true));
        return area;
    }

    private void column(TreeColumnLayout layout, String key, int weight) {
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.LEFT);
        column.getColumn().setText(Words.of(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object line) {
                return line instanceof Candidate candidate ? text(candidate, key) : text((Point) line, key);
            }

            @Override
            public @Nullable Image getImage(Object line) {
                if (!key.equals("interface.fits")) {
                    return null;
                }
                return line instanceof Candidate candidate
                        ? picture(candidate.verdict())
                        : ((Point) line).asked() ? picture(((Point) line).fits()) : null;
            }

            @Override
            public String getToolTipText(Object line) {
                return getText(line);
            }
        });
    }

    private static Image picture(Answer answer) {
        return Pictures.of(
                switch (answer) {
                    case YES -> "state-met";
                    case NO -> "state-broken";
                    case UNKNOWN -> "state-open";
                });
    }

    private String text(Candidate candidate, String key) {
        return switch (key) {
            case "interface.candidate" ->
                present.filter(candidate.way()::equals).isPresent()
                        ? Words.of("interface.present", Words.labels().of(candidate.way()))
                        : Words.labels().of(candidate.way());
            case "interface.fits" ->
                Words.of(
                        switch (candidate.verdict()) {
                            case YES -> "interface.yes";
                            case NO -> "interface.no";
                            case UNKNOWN -> "interface.unknown";
                        });
            default -> "";
        };
    }

    private static String text(Point point, String key) {
        DeploymentPackage plan = DeploymentPackage.eINSTANCE;
        return switch (key) {
            case "interface.candidate" -> Words.labels().of(plan.getReasonAspect(), point.aspect());
            case "interface.fits" ->
                point.asked()
                        ? Words.labels().of(BasePackage.Literals.ANSWER, point.fits())
                        : Words.of("interface.notAsked");
            case "interface.known" -> Words.of(point.text());
            case "interface.origin" -> Words.labels().of(plan.getReasonOrigin(), point.origin());
            default ->
                point.citation()
                        .map(source -> point.asOf()
                                .map(day -> Words.of("conformance.sourceAsOf", source, day))
                                .orElse(source))
                        .orElse("");
        };
    }

    @Override
    protected void validate() {
        Object line = tree.getStructuredSelection().getFirstElement();
        chosen = line instanceof Candidate candidate
                ? Optional.of(candidate)
                : candidates.stream()
                        .filter(candidate -> candidate.points().stream().anyMatch(point -> point == line))
                        .findFirst();
        typed = reason.getText().strip();
        allow(
                candidates.isEmpty()
                        ? Words.of("interface.none")
                        : chosen.isEmpty() ? Words.of("pick.noneSelected") : "");
    }

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object line) {
            return line instanceof Candidate candidate ? candidate.points().toArray() : new Object[0];
        }

        @Override
        public @Nullable Object getParent(Object line) {
            return null;
        }

        @Override
        public boolean hasChildren(Object line) {
            return getChildren(line).length > 0;
        }
    }
}
