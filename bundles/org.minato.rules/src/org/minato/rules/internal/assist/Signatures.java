// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.assist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.minato.model.rules.RuleBook;
import org.minato.rules.internal.check.BookNames;
import org.minato.rules.internal.term.Checked;
import org.minato.rules.internal.term.Expressions;
import org.minato.rules.internal.term.Signature;

/** Checks texts for what an attribute is written for, with the names that its rule book declares. */
final class Signatures {
    private final Expressions expressions;
    private final Supplier<List<RuleBook>> books;

    Signatures(Expressions expressions, Supplier<List<RuleBook>> books) {
        this.expressions = expressions;
        this.books = books;
    }

    /** Type of a part of the expression; none where it has an error. */
    Optional<TypeForm> typeOf(EObject element, Written written, String text) {
        return text.isEmpty()
                ? Optional.empty()
                : expressions
                        .typeOf(text, with(Signature.value(written.self()), element, written, text))
                        .map(TypeForm::of);
    }

    /** The whole expression. */
    Checked check(EObject element, Written written, String text) {
        Signature signature = written.use() == Written.Use.CONDITION
                ? written.self().isEmpty() ? Signature.applicability() : Signature.condition(written.self())
                : Signature.value(written.self());
        return expressions.check(text, with(signature, element, written, text));
    }

    private Signature with(Signature signature, EObject element, Written written, String text) {
        Map<String, RuleBook> byId = books.get().stream()
                .filter(book -> book.getId() != null)
                .collect(Collectors.toMap(book -> String.valueOf(book.getId()), book -> book, (one, other) -> one));
        return signature.with(new BookNames(byId).names(element, written.attribute(), text));
    }
}
