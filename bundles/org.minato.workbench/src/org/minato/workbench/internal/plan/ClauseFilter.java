// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;
import org.minato.workbench.internal.conformance.States;
import org.minato.workbench.internal.form.CheckBox;
import org.minato.workbench.internal.form.FieldLabel;
import org.minato.workbench.internal.text.Words;

/** Shows the clauses in some states, of one rule book or all, whose text holds some words. */
final class ClauseFilter implements RowFilter<ClauseResult> {
    private static final int WIDTH = 150;

    private final PlanContext context;
    private final Supplier<List<ClauseResult>> clauses;
    private final Set<ClauseState> shown = EnumSet.complementOf(EnumSet.of(ClauseState.NOT_APPLICABLE));
    private final Map<ClauseState, Button> boxes = new EnumMap<>(ClauseState.class);
    private List<String> books = List.of();
    private String book = "";
    private String words = "";
    private Combo choice;

    ClauseFilter(PlanContext context, Supplier<List<ClauseResult>> clauses) {
        this.context = context;
        this.clauses = clauses;
    }

    @Override
    public void create(Composite bar, Runnable changed) {
        for (ClauseState state : ClauseState.values()) {
            Button box = CheckBox.of(bar, States.name(state));
            box.setSelection(shown.contains(state));
            box.setData("feature", "plan.matrix." + state);
            box.addListener(SWT.Selection, event -> {
                if (box.getSelection()) {
                    shown.add(state);
                } else {
                    shown.remove(state);
                }
                changed.run();
            });
            boxes.put(state, box);
        }
        choice = new Combo(bar, SWT.DROP_DOWN | SWT.READ_ONLY);
        choice.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
        choice.setItems(Words.of("plan.matrix.allBooks"));
        choice.select(0);
        FieldLabel.name(choice, Words.of("plan.matrix.book"));
        choice.addListener(SWT.Selection, event -> {
            book = choice.getSelectionIndex() < 1 ? "" : books.get(choice.getSelectionIndex() - 1);
            changed.run();
        });
        Text search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Words.of("findings.search"));
        search.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
        FieldLabel.name(search, Words.of("findings.search"));
        search.addModifyListener(event -> {
            words = search.getText().strip().toLowerCase(Locale.ROOT);
            changed.run();
        });
    }

    @Override
    public void refresh() {
        List<ClauseResult> all = context.model().read(clauses::get);
        boxes.forEach((state, box) -> {
            long count = all.stream().filter(result -> result.state() == state).count();
            String text = Words.of("conformance.filter", States.name(state), count);
            if (!text.equals(box.getText())) {
                box.setText(text);
                box.getParent().layout();
            }
        });
        List<String> present = new ArrayList<>(all.stream()
                .map(result -> Words.labels().of(result.ruleBook()))
                .distinct()
                .toList());
        if (!present.equals(books)) {
            books = present;
            choice.setItems(Stream.concat(Stream.of(Words.of("plan.matrix.allBooks")), books.stream())
                    .toArray(String[]::new));
            book = books.contains(book) ? book : "";
            choice.select(books.indexOf(book) + 1);
        }
    }

    @Override
    public boolean shows(ClauseResult result) {
        return shown.contains(result.state())
                && (book.isEmpty() || book.equals(Words.labels().of(result.ruleBook())))
                && (words.isEmpty()
                        || Stream.of(
                                        Words.labels().of(result.clause()),
                                        Words.of(result.why()),
                                        Words.either(
                                                result.clause().getTextJa(),
                                                result.clause().getTextEn()))
                                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words)));
    }
}
