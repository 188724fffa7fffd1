// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.conformance;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.minato.core.finding.Finding;
import org.minato.model.rules.RuleBook;
import org.minato.rules.ClauseResult;
import org.minato.rules.ClauseState;
import org.minato.rules.Conformance;
import org.minato.rules.RuleBooks;
import org.minato.workbench.internal.check.OpenBooks;
import org.minato.workbench.internal.text.Services;

/** Rule books, their clauses in the states asked for, and the findings of a clause. */
final class ConformanceContent implements ITreeContentProvider {
    private final Set<ClauseState> shown;
    private List<ClauseResult> clauses = List.of();

    /** @param shown the states to show; read at every refresh */
    ConformanceContent(Set<ClauseState> shown) {
        this.shown = shown;
    }

    @Override
    public Object[] getElements(Object input) {
        clauses = input instanceof Conformance conformance ? conformance.clauses() : List.of();
        return clauses.stream()
                .filter(result -> shown.contains(result.state()))
                .map(ClauseResult::ruleBook)
                .distinct()
                .toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case RuleBook book ->
                Stream.concat(Amended.in(book, books()).stream(), in(book).stream())
                        .toArray();
            case ClauseResult result ->
                Stream.concat(
                                Amended.in(result.ruleBook(), result.clause(), books()).stream(),
                                result.findings().stream())
                        .toArray();
            default -> new Object[0];
        };
    }

    private static RuleBooks books() {
        return Services.get(OpenBooks.class).current();
    }

    List<ClauseResult> in(RuleBook book) {
        return clauses.stream()
                .filter(result -> result.ruleBook() == book && shown.contains(result.state()))
                .toList();
    }

    @Override
    public @Nullable Object getParent(Object child) {
        return switch (child) {
            case ClauseResult result -> result.ruleBook();
            case Finding finding ->
                clauses.stream()
                        .filter(result -> result.findings().contains(finding))
                        .findFirst()
                        .orElse(null);
            default -> null;
        };
    }

    @Override
    public boolean hasChildren(Object parent) {
        return getChildren(parent).length > 0;
    }
}
