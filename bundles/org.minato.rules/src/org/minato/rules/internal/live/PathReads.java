// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.minato.model.refmodel.RefmodelPackage.Literals;
import org.minato.model.rules.PathCheck;
import org.minato.rules.internal.check.Faults;
import org.minato.rules.internal.check.PathProgram;
import org.minato.rules.internal.check.Programs;
import org.minato.rules.internal.eval.Code;

/** What path checks read: their conditions, and what data follow from data set to data set and place to place. */
final class PathReads {
    private static final List<EStructuralFeature> FOLLOWED = List.of(
            Literals.DATA_SET__CONSUMED_BY,
            Literals.DATA_SET__PRODUCED_BY,
            Literals.DATA_SET__CARRIED_BY,
            Literals.DATA_SET__STORED_IN,
            Literals.DATA_SET__MEASURED_BY,
            Literals.PROCESSING_STEP__INPUTS,
            Literals.PROCESSING_STEP__OUTPUTS,
            Literals.PROCESSING_STEP__KIND,
            Literals.DATA_FLOW__SOURCE,
            Literals.DATA_FLOW__TARGET,
            Literals.DATA_FLOW__DATA_SETS,
            Literals.DATA_STORE__DATA_SETS,
            Literals.MEASUREMENT__DATA_SET);

    private PathReads() {}

    /** Empty where the check cannot be compiled, so that it is made anew after every edit. */
    static Optional<Set<Read>> of(PathCheck check, Programs programs) {
        return PathProgram.of(check, programs, new Faults()).map(program -> of(program, programs));
    }

    private static Set<Read> of(PathProgram program, Programs programs) {
        Reads reads = new Reads(programs.metamodel(), Literals.NODE);
        for (Code code : program.conditions()) {
            reads.condition(programs.term(code));
        }
        for (Code code : program.texts()) {
            reads.text(programs.term(code));
        }
        Set<Read> all = new HashSet<>();
        reads.all().stream()
                .filter(read -> !namesWhatIsPassed(read))
                .forEach(read -> all.add(anywhere(read.trigger(), read.text())));
        FOLLOWED.forEach(feature -> all.add(anywhere(Trigger.of(feature), false)));
        for (EClass type : List.of(Literals.NODE, Literals.DATA_SET, Literals.DATA_FLOW, Literals.PROCESSING_STEP)) {
            all.add(new Read(Trigger.MEMBERSHIP, type, List.of(), true, false));
            all.add(new Read(Trigger.CONTAINER, type, List.of(), true, false));
            all.add(new Read(Trigger.LABEL, type, List.of(), false, true));
        }
        return all;
    }

    /** Whether only the name is read of an element on the path itself: its end, its origin, the data that get there. */
    private static boolean namesWhatIsPassed(Read read) {
        return read.trigger().equals(Trigger.LABEL)
                && (read.path().isEmpty() && !read.anywhere() || read.type() == EcorePackage.Literals.EOBJECT);
    }

    private static Read anywhere(Trigger trigger, boolean text) {
        return new Read(trigger, EcorePackage.Literals.EOBJECT, List.of(), true, text);
    }
}
