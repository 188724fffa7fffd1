// SPDX-License-Identifier: EPL-2.0
package org.minato.compare;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.minato.compare.internal.Matching;
import org.minato.compare.internal.Walk;
import org.minato.core.errors.MinatoException;
import org.minato.core.text.Texts;
import org.minato.model.base.Root;

/**
 * What differs between two versions of a model, a plan or a rule book. Elements are the same where they have the same id
 * and type; where an id is unknown to the other file, a key (for instance the number of a clause) or type and name
 * decide. The order of elements and values does not count. Of a plan only the plan is compared, not the model it adopts.
 *
 * <p>Shows the files as they were when it was made; made of the same files it has the same differences in the same order.
 * As safe for several threads as reading the files is.
 */
public final class Comparison {
    private final Root before;
    private final Root after;
    private final Matching matching;
    private final List<Difference> differences;

    private Comparison(Root before, Root after, Matching matching) {
        this.before = before;
        this.after = after;
        this.matching = matching;
        this.differences = List.copyOf(new Walk(matching).differences(after));
    }

    /**
     * Compares two files by their top elements.
     *
     * @param before the older one
     * @param after the newer one
     * @throws MinatoException where they are of different kinds, for instance a plan and a model
     */
    public static Comparison of(Root before, Root after) {
        if (before.eClass() != after.eClass()) {
            Texts texts = Texts.of(Comparison.class);
            throw new MinatoException(texts.get("kinds.differ"), texts.get("kinds.differ.remedy"), null);
        }
        return new Comparison(before, after, Matching.of(before, after));
    }

    /** The older top element. */
    public Root before() {
        return before;
    }

    /** The newer top element. */
    public Root after() {
        return after;
    }

    /**
     * Everything that differs, in the order of the newer file; what was removed stands behind the present contents of
     * what it was inside of.
     */
    public List<Difference> differences() {
        return differences;
    }

    /** What differs of an element of either file; absent where nothing does, or where it came or went inside another. */
    public Optional<Difference> difference(EObject element) {
        return differences.stream()
                .filter(each -> each.before().filter(element::equals).isPresent()
                        || each.after().filter(element::equals).isPresent())
                .findFirst();
    }

    /** How many differences are of a kind. */
    public long count(DifferenceKind kind) {
        return differences.stream().filter(each -> each.kind() == kind).count();
    }

    /** The element of the newer file that an element of the older one has become; absent where it is gone. */
    public Optional<EObject> after(EObject old) {
        return matching.after(old);
    }

    /** The element of the older file that an element of the newer one was; absent where it is new. */
    public Optional<EObject> before(EObject present) {
        return matching.before(present);
    }
}
