// SPDX-License-Identifier: EPL-2.0
package org.minato.diagram.internal.rulemap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.minato.diagram.internal.draft.Chip;
import org.minato.diagram.internal.draft.DraftBox;
import org.minato.diagram.internal.draft.Icon;
import org.minato.diagram.internal.draft.Outline;
import org.minato.diagram.internal.draft.Panel;
import org.minato.diagram.internal.draft.Words;
import org.minato.model.rules.Clause;
import org.minato.model.rules.RuleBook;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;

/** The boxes of rule books and their clauses. Immutable. */
final class ClauseBoxes {
    static final double BOOK_WIDTH = 372;
    private static final double CLAUSE_WIDTH = BOOK_WIDTH - 2 * DraftBox.INSET;

    private final Words words;

    ClauseBoxes(Words words) {
        this.words = words;
    }

    /** Id of the box of a clause. */
    static String id(ClauseResult result) {
        return "@clause/" + result.key();
    }

    DraftBox book(RuleBook book, List<ClauseResult> results) {
        List<ClauseResult> applicable = results.stream()
                .filter(result -> result.state() != ClauseState.NOT_APPLICABLE)
                .toList();
        int others = results.size() - applicable.size();
        Panel panel = new Panel(10, BOOK_WIDTH, BOOK_WIDTH).title(Icon.BOOK, words.name(book));
        panel.note(others == 0 ? book.getId() : words.text("book.note", book.getId(), applicable.size(), others), 1);
        String name = words.text("book.name", words.name(book), applicable.size());
        DraftBox box = new DraftBox(
                "@book/" + book.getId(),
                "rule-book",
                Outline.PLAIN,
                List.of("box", "rule-book"),
                panel.build(),
                name,
                name);
        applicable.forEach(result -> box.add(clause(result)));
        return box;
    }

    private DraftBox clause(ClauseResult result) {
        Clause clause = result.clause();
        String state = result.state().label().in(words.locale());
        String title = words.name(clause);
        String style = style(result.state());
        Panel panel = new Panel(8, CLAUSE_WIDTH, CLAUSE_WIDTH);
        panel.row(Optional.of(Chip.of(state, style)), title, 3);
        String why = result.why().in(words.locale());
        String name = words.text("clause.name", title, state);
        return new DraftBox(
                id(result),
                "clause",
                Outline.PLAIN,
                List.of("box", "clause", style),
                panel.build(),
                name,
                String.join("\n", name, why));
    }

    static String style(ClauseState state) {
        return "clause-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
