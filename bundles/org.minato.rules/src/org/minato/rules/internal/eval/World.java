// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.eval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** What expressions can ask beyond the features of elements. Safe for several threads while nobody changes the model. */
public interface World {
    /** The model, with a plan's settings applied. */
    EObject model();

    /** The plan, if one is checked. */
    Optional<? extends EObject> plan();

    /** The day as of which is checked. */
    LocalDate today();

    /** What stands in the model for an element that a plan refers to; the element itself where the plan leaves it out. */
    EObject effective(EObject referred);

    /** All nodes of the model, nested ones included, in the order of the file. */
    List<? extends EObject> allNodes();

    /** Organisations that play an actor; none without a plan. */
    List<? extends EObject> organisations(EObject actor);

    /** Whether two actors are played by the same legal entities; without a plan, whether they are the same actor. */
    boolean sameEntity(EObject actor, EObject other);

    /** The value stated in the plan for a question of a clause. */
    Optional<String> stated(String clauseKey, String question);

    /** What the plan sets for a parameter of a rule book, as text. */
    Optional<String> setting(String book, String key);
}
