// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.files.Locations;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.core.finding.Location;
import org.minato.core.finding.Severity;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.Element;
import org.minato.model.rules.Check;
import org.minato.model.rules.Clause;
import org.minato.model.rules.EvidenceRequirement;
import org.minato.model.rules.Question;
import org.minato.model.rules.RuleBook;
import org.minato.rules.internal.eval.Names;
import org.minato.rules.internal.term.Issue;

/** Collects what is wrong with rule books, at its place. For one thread at a time. */
public final class Faults {
    private static final Texts TEXTS = Texts.of(Faults.class);

    private final Set<Finding> findings = new LinkedHashSet<>();

    /** A text about faults. */
    static LocalizedText text(String key, Object... arguments) {
        return TEXTS.get(key, arguments);
    }

    /** A fault of an element of a rule book. */
    public void add(EObject element, String key, Object... arguments) {
        add(element, TEXTS.get(key, arguments));
    }

    /** Something about a rule book that is no fault of it. */
    void inform(EObject told, LocalizedText text) {
        EObject element = AmendedBook.original(told);
        findings.add(
                Finding.of(book(element), number(element), Severity.INFO, FindingKind.UNDECIDED, place(element), text)
                        .about(element));
    }

    /** What is wrong with an expression in an attribute. */
    void add(EObject element, EAttribute attribute, List<Issue> issues) {
        for (Issue issue : issues) {
            add(element, TEXTS.get("expression", Names.of(attribute), issue.line(), issue.column(), issue.text()));
        }
    }

    private void add(EObject faulty, LocalizedText text) {
        EObject element = AmendedBook.original(faulty);
        findings.add(Finding.of(book(element), number(element), Severity.ERROR, FindingKind.FAULT, place(element), text)
                .about(element)
                .by(part(element)));
    }

    /** Adds what others found. */
    public void addAll(List<Finding> others) {
        findings.addAll(others);
    }

    /** Everything so far, each once, in the order of its discovery. */
    public List<Finding> all() {
        return List.copyOf(findings);
    }

    private static Location place(EObject element) {
        return Locations.of(element);
    }

    private static String book(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof RuleBook book && book.getId() != null ? book.getId() : "";
    }

    private static @Nullable String part(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof Check || each instanceof Question || each instanceof EvidenceRequirement) {
                return ((Element) each).getId();
            }
        }
        return null;
    }

    private static String number(EObject element) {
        for (EObject each = element; each != null; each = each.eContainer()) {
            if (each instanceof Clause clause && clause.getNumber() != null) {
                return clause.getNumber();
            }
        }
        return "";
    }
}
