// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.assist;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * Helps to write the attributes of a rule book that hold expressions, message templates or names of types and features.
 * Works on what is typed, which may be unfinished and need not be in the book yet; the rest (scope, parameters, named
 * predicates) is read from the book that the element is in. Nothing is changed and nothing is evaluated. Answers within
 * milliseconds once the first expression has been checked. Safe for several threads as long as nobody changes the book
 * meanwhile.
 */
public interface ExpressionAssist {
    /** Whether there is anything to help with in an attribute of an element of a rule book. */
    boolean helpsWith(EObject element, EAttribute attribute);

    /**
     * What can be written at the caret, most likely first.
     *
     * @param element element of a rule book
     * @param attribute attribute that the text is for
     * @param text what is typed so far
     * @param caret place of the caret in the text, from 0 to its length
     */
    List<Proposal> propose(EObject element, EAttribute attribute, String text, int caret);

    /** What is wrong with a text, by its place; empty where it is sound, and for a blank text. */
    List<Trouble> diagnose(EObject element, EAttribute attribute, String text);

    /** What the name at an offset of the text means; none where there is no name or it means nothing. */
    Optional<Proposal> explain(EObject element, EAttribute attribute, String text, int offset);
}
