// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.minato.model.deployment.Milestone;
import org.minato.model.rules.RulesPackage;
import org.minato.planning.work.Schedule;
import org.minato.workbench.internal.text.Words;

/** The schedule as a drawing. Arrow keys choose a milestone, which the table shows too; Enter begins to enter it there. */
final class SchedulePart implements PlanPart {
    private final PlanContext context;
    private final TablePart<Milestone> table;
    private Schedule schedule = new Schedule(List.of(), List.of());
    private Optional<Milestone> selected = Optional.empty();
    private Canvas canvas;
    private SchedulePainter painter;

    SchedulePart(PlanContext context, TablePart<Milestone> table) {
        this.context = context;
        this.table = table;
    }

    @Override
    public void create(Composite place) {
        place.setLayout(new FillLayout());
        canvas = new Canvas(place, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.BORDER);
        canvas.setBackground(place.getBackground());
        canvas.setData("feature", "plan.schedule");
        painter = new SchedulePainter(canvas);
        canvas.addListener(SWT.Paint, event -> painter.paint(event.gc, schedule, names(), selected));
        canvas.addListener(SWT.Resize, event -> painter.scrollbar(schedule));
        canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
        canvas.addListener(SWT.MouseDown, event -> {
            canvas.setFocus();
            int index = painter.line(event.y);
            if (index >= 0 && index < schedule.rows().size()) {
                choose(index);
            }
        });
        canvas.addListener(SWT.MouseDoubleClick, event -> selected.ifPresent(table::enter));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Words.of("plan.schedule");
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = spoken();
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LIST;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = spoken();
            }
        });
    }

    private List<String> names() {
        return context.model()
                .read(() -> schedule.rows().stream()
                        .map(line -> Words.labels().of(line.milestone()))
                        .toList());
    }

    private void key(Event event) {
        int present = selected.map(this::index).orElse(-1);
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> choose(Math.min(present + 1, schedule.rows().size() - 1));
            case SWT.ARROW_UP -> choose(Math.max(present - 1, 0));
            case SWT.HOME -> choose(0);
            case SWT.END -> choose(schedule.rows().size() - 1);
            case SWT.CR, SWT.KEYPAD_CR, SWT.F2 -> selected.ifPresent(table::enter);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private int index(Milestone milestone) {
        return schedule.rows().stream().map(Schedule.Row::milestone).toList().indexOf(milestone);
    }

    private void choose(int index) {
        if (index >= 0 && index < schedule.rows().size()) {
            Milestone milestone = schedule.rows().get(index).milestone();
            selected = Optional.of(milestone);
            table.select(milestone);
            painter.show(index);
            canvas.redraw();
            canvas.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
        }
    }

    /** Shows the milestone that is selected in the table. */
    void follow() {
        selected = table.selected().stream().findFirst();
        if (canvas != null) {
            selected.map(this::index).filter(index -> index >= 0).ifPresent(painter::show);
            canvas.redraw();
        }
    }

    /** What a screen reader says of the milestone chosen. */
    String spoken() {
        return context.model()
                .read(() -> selected.map(milestone -> Stream.of(
                                        Words.labels().of(milestone),
                                        Words.labels().of(RulesPackage.Literals.PROJECT_PHASE, milestone.getPhase()),
                                        Words.of(
                                                "plan.schedule.planned",
                                                SchedulePainter.text(
                                                        milestone.getPlanned(), milestone.getPlannedEnd())),
                                        Words.of(
                                                "plan.schedule.actual",
                                                SchedulePainter.text(milestone.getActual(), milestone.getActualEnd())))
                                .collect(Collectors.joining(Words.of("list.separator"))))
                        .orElse(""));
    }

    @Override
    public void refresh() {
        schedule = context.model().read(() -> Schedule.of(context.plan()));
        selected = selected.filter(milestone -> index(milestone) >= 0);
        painter.scrollbar(schedule);
        canvas.redraw();
    }
}
