// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.minato.rules.ProposedFix;

/** What a rule proposes, as one command. */
final class RuleFix {
    private RuleFix() {}

    static Command of(EditingDomain domain, ProposedFix fix) {
        boolean possible = fix.changes().stream()
                .allMatch(change -> change.feature()
                        .filter(feature -> !change.target()
                                .eClass()
                                .getEAllStructuralFeatures()
                                .contains(feature))
                        .isEmpty());
        if (!possible) {
            return Edit.refused(fix.label());
        }
        List<Supplier<Command>> steps = fix.changes().stream()
                .map(change -> (Supplier<Command>) () -> step(domain, change))
                .toList();
        List<EObject> changed = fix.changes().stream()
                .map(ProposedFix.Change::target)
                .distinct()
                .toList();
        return Edit.of(fix.label(), steps, changed);
    }

    private static Command step(EditingDomain domain, ProposedFix.Change change) {
        EObject target = change.target();
        if (change.feature().isEmpty()) {
            return Delete.of(domain, List.of(target));
        }
        EStructuralFeature feature = change.feature().get();
        return switch (change.action()) {
            case ADD -> new AddCommand(domain, target, feature, change.value().orElseThrow());
            case REMOVE ->
                new RemoveCommand(domain, target, feature, change.value().orElseThrow());
            case CREATE ->
                AddChild.of(
                        domain,
                        target,
                        (EReference) feature,
                        EcoreUtil.create(change.type().orElseThrow()),
                        AddChild.LAST);
            default -> SetFeature.step(target, feature, change.value().orElse(null));
        };
    }
}
