// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.edit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.minato.core.files.DanglingReferences;
import org.minato.core.finding.Finding;
import org.minato.core.text.LocalizedText;
import org.minato.model.base.BasePackage;
import org.minato.model.base.Element;
import org.minato.rules.Fixes;
import org.minato.rules.ProposedFix;

/** The quick fixes for an element: judged by the element as it is now, so that a stale finding offers nothing wrong. */
public final class QuickFixes {
    private QuickFixes() {}

    /** The fixes for the element of a finding; to be called under the read lock of its session. */
    public static List<QuickFix> of(Finding finding) {
        return finding.element().map(QuickFixes::of).orElse(List.of());
    }

    /** The fixes for an element; to be called under the read lock of its session. */
    public static List<QuickFix> of(EObject element) {
        List<QuickFix> fixes = new ArrayList<>(duplicateIds(element));
        fixes.addAll(danglingReferences(element));
        return fixes;
    }

    /**
     * The fixes for the element of a finding, with those that its rule proposes; to be called under the read lock of its
     * session. What a rule proposes is worked out anew when it is chosen, so that it fits the model as it is then.
     *
     * @param element the element of the opened files that the finding is about, which may itself be about a copy
     */
    public static List<QuickFix> of(Finding finding, EObject element, Fixes fixes) {
        List<QuickFix> all = new ArrayList<>(of(element));
        for (ProposedFix proposal : fixes.of(finding, element)) {
            LocalizedText label = proposal.label();
            all.add(new QuickFix(
                    label,
                    domain -> fixes.of(finding, element).stream()
                            .filter(again -> again.label().equals(label))
                            .findFirst()
                            .map(again -> RuleFix.of(domain, again))
                            .orElseGet(() -> Edit.refused(label))));
        }
        return all;
    }

    private static List<QuickFix> duplicateIds(EObject element) {
        List<Element> same = withSameId(element);
        return same.stream()
                .skip(1)
                .filter(later -> element == later || element == same.get(0))
                .map(later -> {
                    LocalizedText label = Wording.text("renewId", Wording.of(later));
                    return new QuickFix(label, domain -> renewId(domain, later, label));
                })
                .toList();
    }

    private static Command renewId(EditingDomain domain, Element element, LocalizedText label) {
        String id = FreshIds.in(element.eResource()).next(element.eClass());
        return Edit.of(
                label,
                List.of(() -> SetFeature.step(element, BasePackage.eINSTANCE.getElement_Id(), id)),
                List.of(element));
    }

    private static List<Element> withSameId(EObject element) {
        Resource file = element.eResource();
        List<Element> same = new ArrayList<>();
        if (file != null && element instanceof Element identified && identified.getId() != null) {
            for (Iterator<EObject> all = file.getAllContents(); all.hasNext(); ) {
                if (all.next() instanceof Element other && identified.getId().equals(other.getId())) {
                    same.add(other);
                }
            }
        }
        return same;
    }

    private static List<QuickFix> danglingReferences(EObject element) {
        return DanglingReferences.of(element).stream()
                .map(reference -> {
                    LocalizedText label = Wording.text("removeDangling", Wording.of(reference), Wording.of(element));
                    return new QuickFix(
                            label,
                            domain -> Edit.of(
                                    label, List.of(() -> new ForgetStep(element, reference)), List.of(element)));
                })
                .toList();
    }
}
