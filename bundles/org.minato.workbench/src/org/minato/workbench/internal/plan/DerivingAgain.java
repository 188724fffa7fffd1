// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.util.ArrayList;
import java.util.List;
import org.minato.model.deployment.Procedure;
import org.minato.planning.procedure.DerivedProcedures;
import org.minato.workbench.internal.dialog.PreviewDialog;
import org.minato.workbench.internal.text.Words;

/** Derives the procedures of a plan again from its choices, after showing what that would change. */
final class DerivingAgain {
    private final PlanContext context;

    DerivingAgain(PlanContext context) {
        this.context = context;
    }

    void run() {
        List<PreviewDialog.Line> lines = context.model().read(() -> lines(derived()));
        PreviewDialog dialog = new PreviewDialog(
                context.workbench().getWorkbenchWindow().getShell(),
                Words.of("plan.procedures.derive"),
                Words.of("plan.procedures.deriveHelp"),
                Words.of("plan.procedures.deriveAction"),
                lines);
        if (dialog.accepted()) {
            context.model().edit(domain -> derived().edit().command());
        }
    }

    private DerivedProcedures derived() {
        return DerivedProcedures.of(context.plan(), Installed.domains());
    }

    private static List<PreviewDialog.Line> lines(DerivedProcedures derived) {
        List<PreviewDialog.Line> lines = new ArrayList<>();
        derived.added().forEach(each -> lines.add(line("plan.procedures.added", each)));
        derived.renewed().forEach(each -> lines.add(line("plan.procedures.renewed", each)));
        for (Procedure procedure : derived.uncalledFor()) {
            lines.add(new PreviewDialog.Line(
                    Words.of("plan.procedures.uncalled"),
                    Words.labels().of(procedure),
                    Words.of("plan.procedures.uncalledWhy")));
        }
        return lines;
    }

    private static PreviewDialog.Line line(String key, DerivedProcedures.Derived derived) {
        return new PreviewDialog.Line(
                Words.of(key), Words.labels().of(derived.procedure()), Words.of(derived.prepared()));
    }
}
