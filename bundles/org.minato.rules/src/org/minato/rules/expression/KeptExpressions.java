// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.expression;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.minato.rules.internal.term.Expressions;
import org.minato.rules.internal.term.Signature;
import org.minato.rules.internal.term.Term;
import org.minato.rules.internal.term.TermStore;

/** Checked expressions with the types of their values, as they are kept from one process to the next. For several threads. */
final class KeptExpressions {
    /** Stands between text and type where both are kept as one text; no expression holds it. */
    private static final char MARK = 0;

    /** A checked expression. */
    record Typed(Term term, String type) {}

    private final Map<Expressions.Key, Typed> known = new HashMap<>();
    private final Set<Path> read = new HashSet<>();
    private boolean changed;

    synchronized Optional<Typed> find(String text, Signature signature) {
        return Optional.ofNullable(known.get(new Expressions.Key(text, signature)));
    }

    synchronized void add(String text, Signature signature, String type, Term term) {
        known.put(new Expressions.Key(text, signature), new Typed(term, type));
        changed = true;
    }

    synchronized int size() {
        return known.size();
    }

    synchronized void read(Path folder, Function<Path, TermStore> store) {
        if (read.add(folder)) {
            store.apply(folder).read().forEach((key, term) -> {
                int mark = key.text().indexOf(MARK);
                if (mark >= 0) {
                    known.putIfAbsent(
                            new Expressions.Key(key.text().substring(0, mark), key.signature()),
                            new Typed(term, key.text().substring(mark + 1)));
                }
            });
        }
    }

    synchronized void write(Path folder, Function<Path, TermStore> store) {
        if (changed) {
            Map<Expressions.Key, Term> terms = new HashMap<>();
            known.forEach((key, typed) ->
                    terms.put(new Expressions.Key(key.text() + MARK + typed.type(), key.signature()), typed.term()));
            store.apply(folder).write(terms);
            changed = false;
        }
    }
}
