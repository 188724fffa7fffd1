// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.minato.model.deployment.Plan;
import org.minato.model.deployment.Region;
import org.minato.rules.ClauseState;
import org.minato.rules.Conformance;
import org.minato.workbench.internal.conformance.States;
import org.minato.workbench.internal.form.FieldLabel;
import org.minato.workbench.internal.text.Words;

/** What the plan is, and how far it has come: the share of clauses in each state as a bar and in words. */
final class ProgressPart implements PlanPart {
    private static final int HEIGHT = 14;

    private final PlanContext context;
    private Map<ClauseState, Integer> counts = Map.of();
    private Label title;
    private Label subject;
    private Canvas bar;

    ProgressPart(PlanContext context) {
        this.context = context;
    }

    @Override
    public void create(Composite place) {
        GridLayout layout = new GridLayout();
        layout.marginHeight = 4;
        layout.verticalSpacing = 2;
        place.setLayout(layout);
        title = label(place);
        title.setFont(JFaceResources.getHeaderFont());
        subject = label(place);
        bar = new Canvas(place, SWT.DOUBLE_BUFFERED);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.heightHint = HEIGHT;
        bar.setLayoutData(data);
        bar.setData("feature", "plan.progress");
        bar.addListener(SWT.Paint, event -> paint(event.gc));
        FieldLabel.name(bar, Words.of("plan.progress"));
    }

    private Label label(Composite place) {
        Label label = context.toolkit().createLabel(place, "");
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return label;
    }

    private void paint(GC gc) {
        Rectangle area = bar.getClientArea();
        int all = counts.entrySet().stream()
                .filter(entry -> entry.getKey() != ClauseState.NOT_APPLICABLE)
                .mapToInt(Map.Entry::getValue)
                .sum();
        gc.setBackground(new Color(236, 236, 236));
        gc.fillRectangle(area);
        int before = 0;
        for (ClauseState state : new ClauseState[] {
            ClauseState.MET, ClauseState.WAIVED, ClauseState.WAITING, ClauseState.OPEN, ClauseState.BROKEN
        }) {
            int count = counts.getOrDefault(state, 0);
            if (count > 0) {
                int from = area.width * before / all;
                int to = area.width * (before + count) / all;
                gc.setBackground(color(state));
                gc.fillRectangle(from, 0, Math.max(2, to - from - 1), area.height);
                before += count;
            }
        }
    }

    private static Color color(ClauseState state) {
        return switch (state) {
            case MET -> new Color(58, 140, 84);
            case WAIVED -> new Color(140, 140, 160);
            case WAITING -> new Color(70, 130, 196);
            case OPEN -> new Color(222, 160, 40);
            case BROKEN -> new Color(196, 60, 50);
            case NOT_APPLICABLE -> new Color(220, 220, 220);
        };
    }

    @Override
    public void refresh() {
        counts = context.checked()
                .get()
                .flatMap(found -> found.conformance())
                .map(Conformance::counts)
                .orElseGet(() -> new EnumMap<>(ClauseState.class));
        show(title, context.model().read(() -> Words.labels().of(context.plan())));
        show(subject, context.model().read(this::subject));
        bar.setToolTipText(
                counts.isEmpty()
                        ? Words.of("check.running")
                        : counts.entrySet().stream()
                                .filter(entry -> entry.getKey() != ClauseState.NOT_APPLICABLE)
                                .map(entry ->
                                        Words.of("conformance.filter", States.name(entry.getKey()), entry.getValue()))
                                .collect(Collectors.joining(Words.of("plan.progress.separator"))));
        bar.redraw();
    }

    private static void show(Label label, String text) {
        String escaped = text.replace("&", "&&");
        if (!escaped.equals(label.getText())) {
            label.setText(escaped);
        }
    }

    private String subject() {
        Plan plan = context.plan();
        String regions = plan.getRegions().stream()
                .map(ProgressPart::name)
                .collect(Collectors.joining(Words.of("list.separator")));
        return context.adopted()
                .map(model -> Words.of(
                        "plan.progress.subject",
                        regions,
                        Words.labels().of(model),
                        plan.getAdopts().getVersion() == null
                                ? ""
                                : plan.getAdopts().getVersion()))
                .orElseGet(() -> Words.of("plan.progress.noModel", regions));
    }

    private static String name(Region region) {
        return Words.either(region.getNameJa(), region.getNameEn());
    }
}
