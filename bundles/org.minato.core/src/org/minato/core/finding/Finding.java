// SPDX-License-Identifier: EPL-2.0
package org.minato.core.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.model.deployment.Waiver;

/**
 * Something that a check has found. Immutable; the elements that it names belong to the files that were opened, never
 * to a copy. Two findings are equal when rule, place and texts are.
 */
public final class Finding {

    private final String ruleBook;
    private final String clause;
    private final Severity severity;
    private final FindingKind kind;
    private final Location location;
    private final LocalizedText message;
    private final @Nullable EObject element;
    private final List<Witness> path;
    private final @Nullable Waiver waiver;
    private final @Nullable String origin;

    private Finding(
            String ruleBook,
            String clause,
            Severity severity,
            FindingKind kind,
            Location location,
            LocalizedText message,
            @Nullable EObject element,
            List<Witness> path,
            @Nullable Waiver waiver,
            @Nullable String origin) {
        this.ruleBook = ruleBook;
        this.clause = clause;
        this.severity = severity;
        this.kind = kind;
        this.location = location;
        this.message = message;
        this.element = element;
        this.path = path;
        this.waiver = waiver;
        this.origin = origin;
    }

    /**
     * A finding at a place, without element, path and waiver.
     *
     * @param ruleBook id of the rule book
     * @param clause number of the clause in it; empty for the book as a whole
     */
    public static Finding of(
            String ruleBook,
            String clause,
            Severity severity,
            FindingKind kind,
            Location location,
            LocalizedText message) {
        return new Finding(ruleBook, clause, severity, kind, location, message, null, List.of(), null, null);
    }

    /** The same finding about an element. */
    public Finding about(EObject subject) {
        return new Finding(ruleBook, clause, severity, kind, location, message, subject, path, waiver, origin);
    }

    /** The same finding with the path that shows it, from its beginning to its end. */
    public Finding along(List<Witness> witnesses) {
        return new Finding(
                ruleBook, clause, severity, kind, location, message, element, List.copyOf(witnesses), waiver, origin);
    }

    /** The same finding, accepted by a waiver. */
    public Finding waivedBy(Waiver acceptance) {
        return new Finding(ruleBook, clause, severity, kind, location, message, element, path, acceptance, origin);
    }

    /** The same finding, given by a check, question or evidence requirement of its clause; nothing where the id is empty. */
    public Finding by(@Nullable String id) {
        @Nullable String given = id == null || id.isBlank() ? null : id;
        return new Finding(ruleBook, clause, severity, kind, location, message, element, path, waiver, given);
    }

    /** Id of the rule book, for instance {@code r6} or {@code minato.structure}. */
    public String ruleBook() {
        return ruleBook;
    }

    /** Number of the clause in its book; empty where the book as a whole is meant. */
    public String clause() {
        return clause;
    }

    /** {@code <book>/<number>}, or the book alone where it is meant as a whole: the rule's id in every output; stable. */
    public String ruleId() {
        return clause.isEmpty() ? ruleBook : ruleBook + "/" + clause;
    }

    /** How much it weighs. */
    public Severity severity() {
        return severity;
    }

    /** What it says about its clause. */
    public FindingKind kind() {
        return kind;
    }

    /** Where it is. */
    public Location location() {
        return location;
    }

    /** What is wrong, with the remedy where there is one. */
    public LocalizedText message() {
        return message;
    }

    /** The element that it is about; absent where a file or plugin as a whole is at fault. */
    public Optional<EObject> element() {
        return Optional.ofNullable(element);
    }

    /** The path that shows it; empty where one element suffices. */
    public List<Witness> path() {
        return path;
    }

    /** The waiver that accepts it. */
    public Optional<Waiver> waiver() {
        return Optional.ofNullable(waiver);
    }

    /** Id of the check, question or evidence requirement that gave it; absent where the clause or book as a whole did. */
    public Optional<String> origin() {
        return Optional.ofNullable(origin);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && ruleBook.equals(that.ruleBook)
                && clause.equals(that.clause)
                && severity == that.severity
                && kind == that.kind
                && location.equals(that.location)
                && message.equals(that.message)
                && path.equals(that.path)
                && element == that.element
                && waiver == that.waiver
                && Objects.equals(origin, that.origin);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ruleBook, clause, location, message);
    }

    @Override
    public String toString() {
        return severity + " " + ruleId() + " " + location.file() + ":" + location.line() + " " + message.en();
    }
}
