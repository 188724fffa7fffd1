// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;
import org.minato.model.base.PartialDate;
import org.minato.model.deployment.Milestone;
import org.minato.model.rules.RulesPackage;
import org.minato.planning.work.Schedule;
import org.minato.planning.work.Schedule.Row;
import org.minato.planning.work.Schedule.Span;
import org.minato.workbench.internal.text.Words;

/** Draws the schedule: names at the left, fiscal years above, the plan as an outline and what was as a filled bar. */
final class SchedulePainter {
    private static final int HEAD = 40;
    private static final int ROW = 26;
    private static final int BAR = 8;
    private static final int NARROWEST = 4;
    private static final int GAP = 6;
    private static final int MONTHS = 12;

    private final Canvas canvas;
    private final Color plan = new Color(46, 108, 178);
    private final Color soft = new Color(222, 234, 247);
    private final Color done = new Color(42, 128, 72);
    private final Color line = new Color(214, 214, 214);
    private final Color strong = new Color(150, 150, 150);
    private final Color present = new Color(196, 66, 40);

    SchedulePainter(Canvas canvas) {
        this.canvas = canvas;
    }

    /** The dates of a milestone as the plan states them. */
    static String text(PartialDate begin, PartialDate end) {
        if (begin == null && end == null) {
            return Words.of("plan.schedule.none");
        }
        return end == null || begin == null
                ? String.valueOf(begin == null ? end : begin)
                : Words.of("plan.values.between", begin, end);
    }

    private int scrolled() {
        return canvas.getVerticalBar().getSelection();
    }

    void scrollbar(Schedule schedule) {
        ScrollBar bar = canvas.getVerticalBar();
        int all = schedule.rows().size() * ROW;
        int seen = Math.max(1, canvas.getClientArea().height - HEAD);
        bar.setVisible(all > seen);
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, all - seen)), 0, Math.max(all, 1), seen, ROW, seen);
    }

    /** The line at a height, whether there is one or not. */
    int line(int y) {
        return y < HEAD ? -1 : (y - HEAD + scrolled()) / ROW;
    }

    /** Scrolls so that a line is seen. */
    void show(int index) {
        int seen = canvas.getClientArea().height - HEAD;
        int top = index * ROW;
        if (top < scrolled()) {
            canvas.getVerticalBar().setSelection(top);
        } else if (top + ROW > scrolled() + seen) {
            canvas.getVerticalBar().setSelection(top + ROW - seen);
        }
    }

    void paint(GC gc, Schedule schedule, List<String> names, Optional<Milestone> selected) {
        Rectangle area = canvas.getClientArea();
        int left = Math.min(area.width * 2 / 5, widest(gc, schedule.rows(), names) + 2 * GAP);
        int width = Math.max(MONTHS, area.width - left - GAP);
        Color text = canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
        gc.setAntialias(SWT.ON);
        FiscalAxis axis = FiscalAxis.of(schedule, LocalDate.now(), left, width);
        grid(gc, axis, area.height, text);
        gc.setClipping(0, HEAD, area.width, area.height - HEAD);
        for (int i = 0; i < schedule.rows().size(); i++) {
            int top = HEAD + i * ROW - scrolled();
            row(gc, axis, schedule.rows().get(i), names.get(i), top, selected, text);
        }
        gc.setClipping((Rectangle) null);
        if (schedule.rows().isEmpty()) {
            gc.setForeground(text);
            gc.drawText(Words.of("plan.schedule.empty"), GAP, HEAD + GAP, true);
        }
    }

    private static int widest(GC gc, List<Row> rows, List<String> names) {
        int widest = gc.textExtent(Words.of("plan.schedule.legendPlanned")).x + 5 * GAP;
        for (int i = 0; i < names.size(); i++) {
            widest = Math.max(widest, gc.textExtent(names.get(i)).x + 2 * GAP + gc.textExtent(phase(rows.get(i))).x);
        }
        return widest;
    }

    private static String phase(Row row) {
        return Words.labels()
                .of(RulesPackage.Literals.PROJECT_PHASE, row.milestone().getPhase());
    }

    private void grid(GC gc, FiscalAxis axis, int height, Color text) {
        int right = axis.left() + axis.width();
        for (int month = 0; month <= axis.years() * MONTHS; month++) {
            LocalDate day = axis.first().plusMonths(month);
            int x = axis.x(day);
            boolean isYear = month % MONTHS == 0;
            boolean isQuarter = month % 3 == 0;
            gc.setForeground(isYear ? strong : line);
            if (isYear || isQuarter || axis.month() >= 16) {
                gc.drawLine(x, isYear ? 0 : HEAD / 2, x, height);
            }
            gc.setForeground(text);
            if (isYear && x < right) {
                gc.drawText(yearName(day.getYear(), axis.width() / axis.years(), gc), x + GAP, 2, true);
            }
            String name = String.valueOf(day.getMonthValue());
            int wide = gc.textExtent("12").x + GAP;
            if (x < right && (axis.month() >= wide || isQuarter)) {
                gc.drawText(name, x + 3, HEAD / 2 + 1, true);
            }
        }
        legend(gc, text);
        gc.setForeground(strong);
        gc.drawLine(0, HEAD - 1, right, HEAD - 1);
        LocalDate today = LocalDate.now();
        if (axis.contains(today)) {
            gc.setForeground(present);
            gc.drawLine(axis.x(today), HEAD / 2, axis.x(today), height);
        }
    }

    private void legend(GC gc, Color text) {
        gc.setForeground(text);
        gc.drawText(Words.of("plan.schedule.legendPlanned"), 5 * GAP, 2, true);
        gc.drawText(Words.of("plan.schedule.legendActual"), 5 * GAP, HEAD / 2 + 1, true);
        int middle = (HEAD / 2 - BAR) / 2 + 2;
        gc.setBackground(soft);
        gc.fillRectangle(GAP, middle, 3 * GAP, BAR);
        gc.setForeground(plan);
        gc.setLineStyle(SWT.LINE_DASH);
        gc.drawRectangle(GAP, middle, 3 * GAP, BAR);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setBackground(done);
        gc.fillRectangle(GAP, HEAD / 2 + middle - 1, 3 * GAP, BAR);
    }

    private static String yearName(int year, int room, GC gc) {
        String era = DateTimeFormatter.ofPattern("Gy", Locale.JAPANESE).format(JapaneseDate.of(year, 5, 1));
        String both = Words.of("plan.schedule.year", String.valueOf(year), era);
        return gc.textExtent(both).x + 2 * GAP <= room
                ? both
                : Words.of("plan.schedule.yearShort", String.valueOf(year));
    }

    private void row(
            GC gc, FiscalAxis axis, Row shown, String name, int top, Optional<Milestone> selected, Color text) {
        int left = axis.left();
        gc.setForeground(line);
        gc.drawLine(0, top + ROW - 1, left + axis.width(), top + ROW - 1);
        if (selected.filter(shown.milestone()::equals).isPresent()) {
            gc.setBackground(soft);
            gc.fillRectangle(0, top, left - 1, ROW - 1);
            if (canvas.isFocusControl()) {
                gc.drawFocus(0, top, left - 1, ROW - 1);
            }
        }
        String phase = phase(shown);
        int phaseWidth = gc.textExtent(phase).x;
        int middle = top + (ROW - gc.textExtent(name).y) / 2;
        gc.setForeground(text);
        gc.drawText(shortened(gc, name, left - phaseWidth - 4 * GAP), GAP, middle, true);
        gc.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_DARK_GRAY));
        gc.drawText(phase, left - phaseWidth - GAP, middle, true);
        shown.planned().ifPresent(span -> {
            Rectangle bar = bar(axis, span, top + 3);
            gc.setBackground(soft);
            gc.fillRectangle(bar);
            gc.setForeground(plan);
            gc.setLineStyle(span.exact() ? SWT.LINE_SOLID : SWT.LINE_DASH);
            gc.drawRectangle(bar);
            gc.setLineStyle(SWT.LINE_SOLID);
        });
        shown.actual().ifPresent(span -> {
            gc.setBackground(done);
            gc.fillRectangle(bar(axis, span, top + 3 + BAR + 3));
        });
    }

    private static Rectangle bar(FiscalAxis axis, Span span, int top) {
        int from = axis.x(span.from());
        int to = axis.x(span.to().plusDays(1));
        return new Rectangle(from, top, Math.max(NARROWEST, to - from), BAR);
    }

    private static String shortened(GC gc, String text, int room) {
        if (gc.textExtent(text).x <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && gc.textExtent(text.substring(0, end) + "…").x > room) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
