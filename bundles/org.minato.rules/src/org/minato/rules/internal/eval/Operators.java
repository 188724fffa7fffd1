// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.eval;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.base.Quantity;
import org.minato.model.refmodel.Categorised;
import org.minato.model.refmodel.DataSet;
import org.minato.rules.internal.term.Operator;

/**
 * What every operator does. One place on purpose, in spite of its length: it is the list of the language's semantics
 * beside {@link Operator}'s list of its names.
 */
final class Operators {
    private static final int TEXT_PER_STEP = 16;

    private Operators() {}

    static Code of(Operator operator, List<Code> arguments) {
        return switch (arguments.size()) {
            case 0 -> constant(Optional.empty());
            case 1 -> unary(operator, arguments.get(0));
            case 2 -> binary(operator, arguments.get(0), arguments.get(1));
            default -> ternary(operator, arguments.get(0), arguments.get(1), arguments.get(2));
        };
    }

    private static Code ternary(Operator operator, Code a, Code b, Code c) {
        if (operator == Operator.CONDITIONAL) {
            return Logic.conditional(a, b, c);
        }
        return new Code() {
            @Override
            public Object value(Frame frame) {
                String type = (String) c.value(frame);
                return Functions.property((Categorised) a.value(frame), (String) b.value(frame))
                        .map(text -> Readings.typed(text, type));
            }
        };
    }

    static Code constant(Object value) {
        return new Code() {
            @Override
            public Object value(Frame frame) {
                return value;
            }
        };
    }

    private static Code unary(Operator operator, Code a) {
        return switch (operator) {
            case NOT -> Logic.not(a);
            case NEGATE_INT -> map(a, x -> exact(() -> Math.negateExact((Long) x)));
            case NEGATE_DOUBLE -> map(a, x -> -(Double) x);
            case SIZE_LIST, SIZE_LIST_MEMBER -> map(a, x -> (long) ((List<?>) x).size());
            case SIZE_STRING, SIZE_STRING_MEMBER ->
                map(a, x -> (long) ((String) x).codePointCount(0, ((String) x).length()));
            case INT_TO_DOUBLE -> map(a, x -> ((Long) x).doubleValue());
            case INT_TO_STRING, DOUBLE_TO_STRING -> map(a, Values::text);
            case DOUBLE_TO_INT -> map(a, Operators::truncate);
            case STRING_TO_INT -> map(a, Readings::integer);
            case STRING_TO_DOUBLE -> map(a, Readings::decimal);
            case STRING_TO_DURATION -> map(a, Readings::duration);
            case OPTIONAL_OF -> map(a, Optional::of);
            case HAS_VALUE -> map(a, x -> ((Optional<?>) x).isPresent());
            case VALUE -> map(a, Operators::present);
            case QUANTITY -> map(a, Readings::quantity);
            case DATE -> map(a, Readings::date);
            case PARTIAL_DATE -> map(a, Readings::partialDate);
            case PERIOD -> map(a, Readings::period);
            case AMOUNT -> map(a, x -> ((Quantity) x).value().doubleValue());
            case UNIT -> map(a, x -> ((Quantity) x).unit());
            case ALL_NODES -> inWorld(a, (frame, x) -> frame.world().allNodes());
            case CONTAINER -> map(a, x -> Functions.container((EObject) x));
            case PARENT -> map(a, x -> Functions.parent((EObject) x));
            case ORIGINS -> inWorld(a, (frame, x) -> Functions.origins((DataSet) x, frame));
            case ORGANISATIONS -> inWorld(a, (frame, x) -> frame.world().organisations((EObject) x));
            default -> throw new IllegalArgumentException(operator.name());
        };
    }

    private static Code binary(Operator operator, Code a, Code b) {
        return switch (operator) {
            case AND -> Logic.and(a, b);
            case OR -> Logic.or(a, b);
            case EQUAL -> test(a, b, (frame, x, y) -> Values.equal(x, y));
            case NOT_EQUAL -> test(a, b, (frame, x, y) -> !Values.equal(x, y));
            case IN_LIST -> test(a, b, Operators::isMember);
            case ADD_INT -> both(a, b, (frame, x, y) -> exact(() -> Math.addExact((Long) x, (Long) y)));
            case SUBTRACT_INT -> both(a, b, (frame, x, y) -> exact(() -> Math.subtractExact((Long) x, (Long) y)));
            case MULTIPLY_INT -> both(a, b, (frame, x, y) -> exact(() -> Math.multiplyExact((Long) x, (Long) y)));
            case DIVIDE_INT -> both(a, b, (frame, x, y) -> exact(() -> Math.divideExact((Long) x, nonZero(y))));
            case MODULO_INT -> both(a, b, (frame, x, y) -> (Long) x % nonZero(y));
            case ADD_DOUBLE -> both(a, b, (frame, x, y) -> (Double) x + (Double) y);
            case SUBTRACT_DOUBLE -> both(a, b, (frame, x, y) -> (Double) x - (Double) y);
            case MULTIPLY_DOUBLE -> both(a, b, (frame, x, y) -> (Double) x * (Double) y);
            case DIVIDE_DOUBLE -> both(a, b, (frame, x, y) -> (Double) x / (Double) y);
            case ADD_STRING -> both(a, b, Operators::join);
            case ADD_LIST -> both(a, b, Operators::append);
            case LESS_INT -> test(a, b, (frame, x, y) -> (Long) x < (Long) y);
            case LESS_EQUAL_INT -> test(a, b, (frame, x, y) -> (Long) x <= (Long) y);
            case GREATER_INT -> test(a, b, (frame, x, y) -> (Long) x > (Long) y);
            case GREATER_EQUAL_INT -> test(a, b, (frame, x, y) -> (Long) x >= (Long) y);
            case LESS_DOUBLE -> test(a, b, (frame, x, y) -> (Double) x < (Double) y);
            case LESS_EQUAL_DOUBLE -> test(a, b, (frame, x, y) -> (Double) x <= (Double) y);
            case GREATER_DOUBLE -> test(a, b, (frame, x, y) -> (Double) x > (Double) y);
            case GREATER_EQUAL_DOUBLE -> test(a, b, (frame, x, y) -> (Double) x >= (Double) y);
            case LESS_STRING -> test(a, b, (frame, x, y) -> ((String) x).compareTo((String) y) < 0);
            case LESS_EQUAL_STRING -> test(a, b, (frame, x, y) -> ((String) x).compareTo((String) y) <= 0);
            case GREATER_STRING -> test(a, b, (frame, x, y) -> ((String) x).compareTo((String) y) > 0);
            case GREATER_EQUAL_STRING -> test(a, b, (frame, x, y) -> ((String) x).compareTo((String) y) >= 0);
            case LESS_DURATION -> test(a, b, (frame, x, y) -> ((Duration) x).compareTo((Duration) y) < 0);
            case LESS_EQUAL_DURATION -> test(a, b, (frame, x, y) -> ((Duration) x).compareTo((Duration) y) <= 0);
            case GREATER_DURATION -> test(a, b, (frame, x, y) -> ((Duration) x).compareTo((Duration) y) > 0);
            case GREATER_EQUAL_DURATION -> test(a, b, (frame, x, y) -> ((Duration) x).compareTo((Duration) y) >= 0);
            case LESS_ORDER -> test(a, b, (frame, x, y) -> Values.less(x, y));
            case LESS_EQUAL_ORDER -> test(a, b, (frame, x, y) -> Values.lessOrEqual(x, y));
            case GREATER_ORDER -> test(a, b, (frame, x, y) -> Values.less(y, x));
            case GREATER_EQUAL_ORDER -> test(a, b, (frame, x, y) -> Values.lessOrEqual(y, x));
            case INDEX -> both(a, b, Operators::member);
            case OPTIONAL_INDEX -> both(a, b, Operators::memberIfAny);
            case CONTAINS -> test(a, b, (frame, x, y) -> text(frame, x).contains((String) y));
            case STARTS_WITH -> test(a, b, (frame, x, y) -> ((String) x).startsWith((String) y));
            case ENDS_WITH -> test(a, b, (frame, x, y) -> ((String) x).endsWith((String) y));
            case MATCHES, MATCHES_MEMBER -> Matching.of(a, b);
            case OR_VALUE -> orValue(a, b);
            case OR_OPTIONAL -> orOptional(a, b);
            case COMPARABLE -> test(a, b, (frame, x, y) -> ((Quantity) x).isComparableTo((Quantity) y));
            case DATE_PLUS_PERIOD -> both(a, b, (frame, x, y) -> ((LocalDate) x).plus((Period) y));
            case DATE_MINUS_PERIOD -> both(a, b, (frame, x, y) -> ((LocalDate) x).minus((Period) y));
            case WITHIN -> test(a, b, (frame, x, y) -> Functions.within((EObject) x, (EObject) y));
            case PROPERTY -> both(a, b, (frame, x, y) -> Functions.property((Categorised) x, (String) y));
            case SAME_ENTITY -> test(a, b, (frame, x, y) -> frame.world().sameEntity((EObject) x, (EObject) y));
            case STATED -> both(a, b, (frame, x, y) -> frame.world().stated((String) x, (String) y));
            default -> throw new IllegalArgumentException(operator.name());
        };
    }

    /** A function of one value. */
    interface Unary {
        Object of(Object x);
    }

    /** A function of one value and what surrounds it. */
    interface UnaryInFrame {
        Object of(Frame frame, Object x);
    }

    /** A function of two values. */
    interface Binary {
        Object of(Frame frame, Object x, Object y);
    }

    /** A condition on two values. */
    interface BinaryTest {
        boolean of(Frame frame, Object x, Object y);
    }

    /** A computation on whole numbers. */
    interface Exact {
        long compute();
    }

    private static Code map(Code a, Unary function) {
        return new Code() {
            @Override
            public Object value(Frame frame) {
                return function.of(a.value(frame));
            }
        };
    }

    private static Code inWorld(Code a, UnaryInFrame function) {
        return new Code() {
            @Override
            public Object value(Frame frame) {
                return function.of(frame, a.value(frame));
            }
        };
    }

    private static Code both(Code a, Code b, Binary function) {
        return new Code() {
            @Override
            public Object value(Frame frame) {
                return function.of(frame, a.value(frame), b.value(frame));
            }
        };
    }

    private static Code test(Code a, Code b, BinaryTest function) {
        return new Code.Condition() {
            @Override
            public boolean test(Frame frame) {
                return function.of(frame, a.value(frame), b.value(frame));
            }
        };
    }

    private static Code orValue(Code a, Code b) {
        return new Code() {
            @Override
            public Object value(Frame frame) {
                @Nullable Object present = ((Optional<?>) a.value(frame)).orElse(null);
                return present != null ? present : b.value(frame);
            }
        };
    }

    private static Code orOptional(Code a, Code b) {
        return new Code() {
            @Override
            public Object value(Frame frame) {
                Object first = a.value(frame);
                return ((Optional<?>) first).isPresent() ? first : b.value(frame);
            }
        };
    }

    private static boolean isMember(Frame frame, Object x, Object list) {
        List<?> members = (List<?>) list;
        frame.spend(members.size());
        for (Object member : members) {
            if (Values.equal(x, Values.ofMember(member))) {
                return true;
            }
        }
        return false;
    }

    private static Object member(Frame frame, Object list, Object index) {
        return memberIfAny(frame, list, index)
                .orElseThrow(() -> new EvaluationProblem("noSuchMember", index, ((List<?>) list).size()));
    }

    private static Optional<Object> memberIfAny(Frame frame, Object list, Object index) {
        List<?> members = (List<?>) list;
        long place = (Long) index;
        return place < 0 || place >= members.size()
                ? Optional.empty()
                : Optional.of(Values.ofMember(members.get((int) place)));
    }

    private static Object join(Frame frame, Object x, Object y) {
        frame.spend((((String) x).length() + ((String) y).length()) / TEXT_PER_STEP);
        return (String) x + (String) y;
    }

    private static Object append(Frame frame, Object x, Object y) {
        List<Object> all = new ArrayList<>((List<?>) x);
        all.addAll((List<?>) y);
        frame.spend(all.size());
        return all;
    }

    private static String text(Frame frame, Object x) {
        frame.spend(((String) x).length() / TEXT_PER_STEP);
        return (String) x;
    }

    private static Object present(Object optional) {
        @Nullable Object present = ((Optional<?>) optional).orElse(null);
        if (present == null) {
            throw new EvaluationProblem("unsetValue");
        }
        return present;
    }

    private static Object truncate(Object number) {
        double value = (Double) number;
        if (Double.isNaN(value) || value <= Long.MIN_VALUE || value >= Long.MAX_VALUE) {
            throw new EvaluationProblem("overflow");
        }
        return (long) value;
    }

    private static long nonZero(Object number) {
        if ((Long) number == 0) {
            throw new EvaluationProblem("division");
        }
        return (Long) number;
    }

    private static Long exact(Exact computation) {
        try {
            return computation.compute();
        } catch (ArithmeticException e) {
            throw new EvaluationProblem("overflow");
        }
    }
}
