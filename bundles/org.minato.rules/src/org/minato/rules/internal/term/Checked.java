// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.term;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** An expression that was parsed and type-checked: a term, or else what is wrong with it. */
public final class Checked {
    private final @Nullable Term term;
    private final List<Issue> issues;

    private Checked(@Nullable Term term, List<Issue> issues) {
        this.term = term;
        this.issues = List.copyOf(issues);
    }

    /** An expression without fault. */
    public static Checked of(Term term) {
        return new Checked(term, List.of());
    }

    /** An expression with at least one fault. */
    public static Checked faulty(List<Issue> issues) {
        return new Checked(null, issues);
    }

    /** The term; absent where there are issues. */
    public Optional<Term> term() {
        return Optional.ofNullable(term);
    }

    /** What is wrong; empty where there is a term. */
    public List<Issue> issues() {
        return issues;
    }
}
