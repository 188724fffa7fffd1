// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.eval;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.rules.internal.term.Term;

/** The variables of evaluations and the steps they may still take. For one thread; used for many elements in turn. */
public final class Frame {
    /** Steps that one evaluation may take. */
    public static final int BUDGET = 100_000;

    private static final int SLOTS = 256;

    private final @Nullable Object[] slots = new @Nullable Object[SLOTS];
    private final World world;
    private int steps;
    private Object environment = "";

    /** A frame with the variables that do not depend on the element. */
    public Frame(World world) {
        this.world = world;
        slots[Term.MODEL] = world.model();
        slots[Term.PLAN] = Optional.ofNullable(world.plan().orElse(null));
        slots[Term.TODAY] = world.today();
    }

    /** Begins an evaluation about an element, with a full budget. */
    public Frame about(Object self) {
        slots[Term.SELF] = self;
        steps = BUDGET;
        return this;
    }

    /** Gives one of the variables of path checks its value for the evaluations that follow. */
    public Frame with(int slot, Object value) {
        slots[slot] = value;
        return this;
    }

    /** Begins an evaluation about the model or plan as a whole, with a full budget. */
    public Frame aboutAll() {
        slots[Term.SELF] = null;
        steps = BUDGET;
        return this;
    }

    /** Sets what functions of those who embed the language get. */
    public Frame in(Object given) {
        environment = given;
        return this;
    }

    /** What functions of those who embed the language get. */
    public Object environment() {
        return environment;
    }

    /** Sets how many steps the evaluations that follow may take together. */
    public Frame withSteps(int left) {
        steps = left;
        return this;
    }

    /** Steps left. */
    public int stepsLeft() {
        return steps;
    }

    World world() {
        return world;
    }

    Object get(int slot) {
        Object value = slots[slot];
        if (value == null) {
            throw new EvaluationProblem("unsetValue");
        }
        return value;
    }

    void set(int slot, Object value) {
        slots[slot] = value;
    }

    /**
     * Takes steps.
     *
     * @throws BudgetExceeded if there are fewer left
     */
    public void spend(int cost) {
        steps -= cost;
        if (steps < 0) {
            throw new BudgetExceeded();
        }
    }
}
