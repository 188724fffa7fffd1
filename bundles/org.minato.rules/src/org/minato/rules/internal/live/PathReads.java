// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.minato.model.refmodel.RefmodelPackage.Literals;
import org.minato.rules.internal.check.PathProgram;
import org.minato.rules.internal.check.Programs;
import org.minato.rules.internal.eval.Code;
import org.minato.rules.internal.term.Term;

/**
 * What a path check reads, and the way from there back to the data sets where such paths begin: their conditions, and
 * what data follow from data set to data set and place to place. Used for one check.
 */
final class PathReads {
    private static final List<EStructuralFeature> FOLLOWED = List.of(
            Literals.DATA_SET__CONSUMED_BY,
            Literals.DATA_SET__PRODUCED_BY,
            Literals.DATA_SET__CARRIED_BY,
            Literals.DATA_SET__STORED_IN,
            Literals.PROCESSING_STEP__INPUTS,
            Literals.PROCESSING_STEP__OUTPUTS,
            Literals.PROCESSING_STEP__KIND,
            Literals.DATA_FLOW__TARGET,
            Literals.DATA_FLOW__DATA_SETS,
            Literals.DATA_STORE__DATA_SETS);

    private final Programs programs;
    private final Set<Read> all = new HashSet<>();

    private PathReads(Programs programs) {
        this.programs = programs;
    }

    static Set<Read> of(PathProgram program, Programs programs) {
        PathReads reads = new PathReads(programs);
        reads.run(program);
        return reads.all;
    }

    private void run(PathProgram program) {
        all.addAll(by(Term.SELF, Literals.DATA_SET, program.from()));
        passed(program.to(), Literals.NODE);
        passed(program.over(), Literals.DATA_FLOW);
        passed(program.unlessStep(), Literals.PROCESSING_STEP);
        passed(program.forbiddenStep(), Literals.PROCESSING_STEP);
        texts(program);
        FOLLOWED.forEach(feature -> follow(Trigger.of(feature), feature.getEContainingClass()));
        follow(Trigger.CONTAINER, Literals.PROCESSING_STEP);
        for (EClass type : List.of(Literals.NODE, Literals.DATA_SET, Literals.DATA_FLOW, Literals.PROCESSING_STEP)) {
            all.add(new Read(Trigger.LABEL, type, List.of(), false, true));
        }
    }

    private Set<Read> by(int variable, EClass type, Code condition) {
        Reads reads = Reads.by(programs.metamodel(), type, variable);
        reads.condition(programs.term(condition));
        return reads.all();
    }

    /** A condition on what data get to: what it says of that, and of where data that get there come from. */
    private void passed(Optional<Code> condition, EClass type) {
        if (condition.isPresent()) {
            all.addAll(by(Term.ORIGIN, Literals.DATA_SET, condition.get()));
            for (Read read : by(Term.SELF, type, condition.get())) {
                all.add(read);
                if (!read.anywhere() && !read.text()) {
                    List<Back> path = new ArrayList<>(read.path());
                    path.add(Backs.PASSING);
                    all.add(new Read(read.trigger(), read.type(), path, false, false));
                }
            }
        }
    }

    private void texts(PathProgram program) {
        EClass self = programs.metamodel()
                .findClass(PathProgram.self(program.check()))
                .orElseThrow();
        for (Code code : program.texts()) {
            for (int variable : List.of(Term.SELF, Term.ORIGIN, Term.DERIVED)) {
                Reads reads =
                        Reads.by(programs.metamodel(), variable == Term.SELF ? self : Literals.DATA_SET, variable);
                reads.text(programs.term(code));
                all.addAll(reads.all());
            }
        }
    }

    private void follow(Trigger trigger, EClass type) {
        all.add(new Read(trigger, type, List.of(Backs.PASSING), false, false));
    }
}
