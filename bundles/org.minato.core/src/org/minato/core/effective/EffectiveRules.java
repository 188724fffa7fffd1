// SPDX-License-Identifier: EPL-2.0
package org.minato.core.effective;

/** The rules that settings of a plan are held to; findings of {@link EffectiveModel} name them. */
public final class EffectiveRules {

    /** Id of the rule book that the clauses below belong to. */
    public static final String BOOK = "minato.plan";

    /** A value that the variation point does not allow; the model keeps its own. */
    public static final String ILLEGAL_SETTING = "illegal-setting";

    /** A setting that names no variation point, or one of another model. */
    public static final String NO_POINT = "no-variation-point";

    /** A variation point that cannot be set because the model itself is faulty. */
    public static final String BROKEN_POINT = "broken-variation-point";

    /** Two settings of the same point; the later one holds. */
    public static final String SET_TWICE = "set-twice";

    /** An interface that belongs to other equipment. */
    public static final String FOREIGN_INTERFACE = "foreign-interface";

    private EffectiveRules() {}
}
