// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.eval;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.minato.rules.internal.term.Metamodel;
import org.minato.rules.internal.term.Operator;
import org.minato.rules.internal.term.Term;

/** Turns terms into code over the features of a metamodel. Safe for several threads. */
public final class Linker {
    private final Metamodel metamodel;
    private final Parameters parameters;
    private final List<GivenFunction> given;

    /** Links to the features of a metamodel and to the parameters of rule books. */
    public Linker(Metamodel metamodel, Parameters parameters) {
        this(metamodel, parameters, List.of());
    }

    /** Links to functions of those who embed the language, too. */
    public Linker(Metamodel metamodel, Parameters parameters, List<GivenFunction> given) {
        this.metamodel = metamodel;
        this.parameters = parameters;
        this.given = List.copyOf(given);
    }

    /**
     * The code for a term.
     *
     * @throws IllegalArgumentException if the term does not fit the metamodel, as when it was kept from another version
     */
    public Code link(Term term) {
        return switch (term) {
            case Term.Literal literal -> Operators.constant(literal.value());
            case Term.EnumLiteral literal -> Operators.constant(enumerator(literal));
            case Term.Variable variable -> variable(variable.slot());
            case Term.Feature feature -> feature(feature);
            case Term.Narrow narrow -> Features.narrow(link(narrow.target()), type(narrow.type()), narrow.test());
            case Term.Call call -> call(call);
            case Term.ListOf list -> list(linkAll(list.members()));
            case Term.Loop loop ->
                Loops.of(loop.kind(), link(loop.range()), loop.slot(), link(loop.condition()), link(loop.body()));
            case Term.Let let -> let(let.slot(), link(let.value()), link(let.body()));
        };
    }

    private List<Code> linkAll(List<Term> terms) {
        return terms.stream().map(this::link).toList();
    }

    private Code call(Term.Call call) {
        if (call.operator() == Operator.PARAMETER || call.operator() == Operator.HAS_PARAMETER) {
            return parameter(call);
        }
        if (call.operator() == Operator.GIVEN) {
            return given(call);
        }
        Object constant = Constants.value(call);
        return constant != null
                ? Operators.constant(constant)
                : Operators.of(call.operator(), linkAll(call.arguments()));
    }

    private Code given(Term.Call call) {
        int number = ((Long) ((Term.Literal) call.arguments().get(0)).value()).intValue();
        List<Code> arguments =
                linkAll(call.arguments().subList(1, call.arguments().size()));
        GivenFunction function = given.get(number);
        return new Code() {
            @Override
            public Object value(Frame frame) {
                List<Object> values = new ArrayList<>(arguments.size());
                for (Code argument : arguments) {
                    values.add(argument.value(frame));
                }
                frame.spend(1);
                return function.apply(frame, values);
            }
        };
    }

    private Code parameter(Term.Call call) {
        String book = (String) ((Term.Literal) call.arguments().get(0)).value();
        String key = (String) ((Term.Literal) call.arguments().get(1)).value();
        if (call.operator() == Operator.HAS_PARAMETER) {
            return new Code.Condition() {
                @Override
                public boolean test(Frame frame) {
                    return frame.world().setting(book, key).isPresent() || parameters.isGiven(book, key);
                }
            };
        }
        return new Code() {
            @Override
            public Object value(Frame frame) {
                return parameters.value(book, key, frame.world().setting(book, key));
            }
        };
    }

    private static Code variable(int slot) {
        return new Code() {
            @Override
            public Object value(Frame frame) {
                return frame.get(slot);
            }
        };
    }

    private static Code list(List<Code> members) {
        return new Code() {
            @Override
            public Object value(Frame frame) {
                List<Object> values = new ArrayList<>(members.size());
                for (Code member : members) {
                    values.add(member.value(frame));
                }
                return values;
            }
        };
    }

    private static Code let(int slot, Code value, Code body) {
        return new Code() {
            @Override
            public Object value(Frame frame) {
                frame.set(slot, value.value(frame));
                return body.value(frame);
            }
        };
    }

    private Code feature(Term.Feature feature) {
        EClass type = type(feature.type());
        EStructuralFeature found = type.getEStructuralFeature(feature.feature());
        if (found == null) {
            throw new IllegalArgumentException(feature.feature());
        }
        return Features.read(link(feature.target()), type, found, feature.access(), feature.throughOptional());
    }

    private Object enumerator(Term.EnumLiteral literal) {
        EEnumLiteral found = metamodel
                .findEnum(literal.type())
                .map(type -> type.getEEnumLiteral(literal.literal()))
                .orElseThrow(() -> new IllegalArgumentException(literal.literal()));
        return found.getInstance();
    }

    private EClass type(String name) {
        return metamodel.findClass(name).orElseThrow(() -> new IllegalArgumentException(name));
    }
}
