// SPDX-License-Identifier: EPL-2.0
package org.minato.impact;

import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;

/** What a link of the chain is. */
public enum LinkKind {
    /** A problem to overcome, in a reference model. */
    PROBLEM,
    /** A proposal of a rule, in a reference model. */
    PROPOSAL,
    /** What was seen in a demonstration and speaks for a proposal. */
    OBSERVATION,
    /** A rule book. */
    RULE_BOOK,
    /** A clause of a rule book. */
    CLAUSE,
    /** A clause that makes the one above concrete. */
    REFINING,
    /** A clause that the one above makes concrete. */
    REFINED,
    /** A check of a clause. */
    CHECK,
    /** A question of a topic. */
    QUESTION,
    /** Evidence that a clause asks for. */
    EVIDENCE,
    /** A reference model. */
    MODEL,
    /** A deployment plan. */
    PLAN,
    /** An element of a model or plan. */
    ELEMENT,
    /** A finding about the element or plan above. */
    FINDING,
    /** A statement on a topic, in a plan. */
    STATEMENT,
    /** An attestation of evidence, in a plan. */
    ATTESTATION,
    /** A waiver, in a plan. */
    WAIVER,
    /** The version of a rule book that a plan has agreed on. */
    PIN,
    /** A value that a plan sets for a parameter of a rule book. */
    RULE_SETTING,
    /** A generated file. */
    FILE,
    /** A block, row, line or member of a generated file. */
    PART;

    private static final Texts TEXTS = Texts.of(LinkKind.class);

    /** What the kind is called, in both languages. */
    public LocalizedText label() {
        return TEXTS.get("kind." + name());
    }
}
