// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.eval;

/** {@code &&}, {@code ||} and the conditional, with CEL's absorption: a problem counts only where it decides. */
final class Logic {
    private Logic() {}

    static Code and(Code left, Code right) {
        return new Code.Condition() {
            @Override
            public boolean test(Frame frame) {
                boolean first;
                try {
                    first = left.test(frame);
                } catch (EvaluationProblem problem) {
                    if (!right.test(frame)) {
                        return false;
                    }
                    throw problem;
                }
                return first && right.test(frame);
            }
        };
    }

    static Code or(Code left, Code right) {
        return new Code.Condition() {
            @Override
            public boolean test(Frame frame) {
                boolean first;
                try {
                    first = left.test(frame);
                } catch (EvaluationProblem problem) {
                    if (right.test(frame)) {
                        return true;
                    }
                    throw problem;
                }
                return first || right.test(frame);
            }
        };
    }

    static Code not(Code operand) {
        return new Code.Condition() {
            @Override
            public boolean test(Frame frame) {
                return !operand.test(frame);
            }
        };
    }

    static Code conditional(Code condition, Code yes, Code no) {
        return new Code() {
            @Override
            public Object value(Frame frame) {
                return condition.test(frame) ? yes.value(frame) : no.value(frame);
            }
        };
    }
}
