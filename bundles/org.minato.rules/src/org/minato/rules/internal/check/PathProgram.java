// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.minato.model.base.BasePackage;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.refmodel.StepKind;
import org.minato.model.rules.PathCheck;
import org.minato.model.rules.RulesPackage.Literals;
import org.minato.rules.internal.eval.Code;
import org.minato.rules.internal.term.Signature;

/**
 * A path check, compiled. Immutable and safe for several threads.
 *
 * @param from where taint begins
 * @param to nodes that must not be reached
 * @param over flows that must not be taken
 * @param unlessStep steps that end taint, beside those of the kinds in {@code unless}
 * @param forbiddenStep steps that must not be passed, beside those of the kinds in {@code forbidden}
 */
public record PathProgram(
        PathCheck check,
        Code from,
        Optional<Code> to,
        Optional<Code> over,
        Optional<Code> unlessStep,
        Optional<Code> forbiddenStep,
        Set<StepKind> unless,
        Set<StepKind> required,
        Set<StepKind> forbidden,
        Messages messages) {

    /** Compiles a path check; empty, and faults, where something in it is wrong. */
    public static Optional<PathProgram> of(PathCheck check, Programs programs, Faults faults) {
        Compiler compiler = new Compiler(check, programs, faults);
        Optional<Code> from = programs.code(
                check,
                Literals.PATH_CHECK__FROM,
                Signature.condition(RefmodelPackage.Literals.DATA_SET.getName()),
                faults);
        Optional<Code> to = compiler.code(Literals.PATH_CHECK__TO, RefmodelPackage.Literals.NODE);
        Optional<Code> over = compiler.code(Literals.PATH_CHECK__OVER, RefmodelPackage.Literals.DATA_FLOW);
        Optional<Code> unless =
                compiler.code(Literals.PATH_CHECK__UNLESS_STEP, RefmodelPackage.Literals.PROCESSING_STEP);
        Optional<Code> forbidden =
                compiler.code(Literals.PATH_CHECK__FORBIDDEN_STEP, RefmodelPackage.Literals.PROCESSING_STEP);
        Messages messages = Messages.of(check, self(check), programs, faults);
        boolean leads = leads(check);
        if (!leads && !forbids(check)) {
            faults.add(check, "pathWithoutEnd");
            return Optional.empty();
        }
        if (!leads && !check.getRequired().isEmpty()) {
            faults.add(check, "requiredWithoutEnd");
            return Optional.empty();
        }
        return compiler.faulty || from.isEmpty()
                ? Optional.empty()
                : Optional.of(new PathProgram(
                        check,
                        from.get(),
                        to,
                        over,
                        unless,
                        forbidden,
                        kinds(check.getUnless()),
                        kinds(check.getRequired()),
                        kinds(check.getForbidden()),
                        messages));
    }

    /** What the texts of findings evaluate. */
    public List<Code> texts() {
        return messages.codes();
    }

    private static Set<StepKind> kinds(List<StepKind> kinds) {
        Set<StepKind> set = EnumSet.noneOf(StepKind.class);
        set.addAll(kinds);
        return set;
    }

    private static boolean leads(PathCheck check) {
        return Programs.isWritten(check, Literals.PATH_CHECK__TO)
                || Programs.isWritten(check, Literals.PATH_CHECK__OVER);
    }

    private static boolean forbids(PathCheck check) {
        return !check.getForbidden().isEmpty() || Programs.isWritten(check, Literals.PATH_CHECK__FORBIDDEN_STEP);
    }

    /** Whether it names places or flows at all. */
    boolean leads() {
        return leads(check);
    }

    /** Whether some steps must not be passed. */
    boolean forbids() {
        return forbids(check);
    }

    /** The class of {@code self} in messages of a path check: what its findings are about. */
    public static String self(PathCheck check) {
        boolean reaches =
                leads(check) && (!forbids(check) || !check.getRequired().isEmpty());
        boolean nodes = reaches && Programs.isWritten(check, Literals.PATH_CHECK__TO);
        boolean flows = reaches && Programs.isWritten(check, Literals.PATH_CHECK__OVER);
        List<EClass> kinds = new ArrayList<>();
        if (nodes) {
            kinds.add(RefmodelPackage.Literals.NODE);
        }
        if (flows) {
            kinds.add(RefmodelPackage.Literals.DATA_FLOW);
        }
        if (forbids(check)) {
            kinds.add(RefmodelPackage.Literals.PROCESSING_STEP);
        }
        EClass self = kinds.size() == 1
                ? kinds.get(0)
                : kinds.isEmpty() ? RefmodelPackage.Literals.NODE : BasePackage.Literals.NAMED_ELEMENT;
        return self.getName();
    }

    /** What is evaluated to decide whether there is anything to say. */
    public List<Code> conditions() {
        return Stream.of(Optional.of(from), to, over, unlessStep, forbiddenStep)
                .flatMap(Optional::stream)
                .toList();
    }

    private static final class Compiler {
        private final PathCheck check;
        private final Programs programs;
        private final Faults faults;
        private boolean faulty;

        Compiler(PathCheck check, Programs programs, Faults faults) {
            this.check = check;
            this.programs = programs;
            this.faults = faults;
        }

        Optional<Code> code(EAttribute attribute, EClass self) {
            if (!Programs.isWritten(check, attribute)) {
                return Optional.empty();
            }
            Optional<Code> code = programs.code(check, attribute, Signature.condition(self.getName()), faults);
            faulty |= code.isEmpty();
            return code;
        }
    }
}
