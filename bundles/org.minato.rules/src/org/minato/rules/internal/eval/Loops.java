// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.eval;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.rules.internal.term.Term;

/** The macros over lists. Each member costs one step. */
final class Loops {
    private Loops() {}

    static Code of(Term.LoopKind kind, Code range, int slot, Code condition, Code body) {
        return switch (kind) {
            case ALL -> decide(range, slot, condition, false);
            case EXISTS -> decide(range, slot, condition, true);
            case EXISTS_ONE -> existsOne(range, slot, condition);
            case MAP, FILTER -> collect(range, slot, condition, body);
        };
    }

    private static Code decide(Code range, int slot, Code condition, boolean decisive) {
        return new Code.Condition() {
            @Override
            public boolean test(Frame frame) {
                @Nullable EvaluationProblem first = null;
                List<?> members = members(range, frame);
                for (int i = 0, size = members.size(); i < size; i++) {
                    frame.spend(1);
                    frame.set(slot, Values.ofMember(members.get(i)));
                    try {
                        if (condition.test(frame) == decisive) {
                            return decisive;
                        }
                    } catch (EvaluationProblem problem) {
                        first = first == null ? problem : first;
                    }
                }
                if (first != null) {
                    throw first;
                }
                return !decisive;
            }
        };
    }

    private static Code existsOne(Code range, int slot, Code condition) {
        return new Code.Condition() {
            @Override
            public boolean test(Frame frame) {
                int count = 0;
                for (Object member : members(range, frame)) {
                    frame.spend(1);
                    frame.set(slot, Values.ofMember(member));
                    if (condition.test(frame)) {
                        count++;
                    }
                }
                return count == 1;
            }
        };
    }

    private static Code collect(Code range, int slot, Code condition, Code body) {
        return new Code() {
            @Override
            public Object value(Frame frame) {
                List<Object> collected = new ArrayList<>();
                for (Object member : members(range, frame)) {
                    frame.spend(1);
                    frame.set(slot, Values.ofMember(member));
                    if (condition.test(frame)) {
                        collected.add(body.value(frame));
                    }
                }
                return collected;
            }
        };
    }

    private static List<?> members(Code range, Frame frame) {
        return (List<?>) range.value(frame);
    }
}
