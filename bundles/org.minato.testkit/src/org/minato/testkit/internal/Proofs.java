// SPDX-License-Identifier: EPL-2.0
package org.minato.testkit.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.files.LoadedFile;
import org.minato.core.files.Locations;
import org.minato.core.files.ModelFiles;
import org.minato.core.finding.Finding;
import org.minato.model.base.Element;
import org.minato.model.base.Standing;
import org.minato.model.base.Stated;

/** What several promises have in common. */
final class Proofs {
    private Proofs() {}

    /** Fails with a remedy and one line for each trouble, if there is any. */
    static void none(String remedy, Collection<?> troubles) {
        if (!troubles.isEmpty()) {
            throw new AssertionError(
                    troubles.stream().map(String::valueOf).reduce(remedy, (all, each) -> all + "\n  " + each));
        }
    }

    /** A line for a finding: where, which rule, what is wrong. */
    static String line(Finding finding) {
        return finding.location().file().lastSegment() + ":"
                + finding.location().line() + " "
                + finding.location().elementId() + " (" + finding.ruleId() + ", "
                + finding.kind().name().toLowerCase(Locale.ROOT) + "): "
                + finding.message().en();
    }

    /** Fails where there are findings. */
    static void noFindings(String remedy, Collection<Finding> findings) {
        none(remedy, findings.stream().map(Proofs::line).toList());
    }

    /** Fails unless a file is as Minato would save it. */
    static void canonical(ModelFiles files, URL url, LoadedFile opened) throws IOException {
        try (InputStream stream = url.openStream()) {
            byte[] present = stream.readAllBytes();
            byte[] saved = files.toBytes(opened.resource());
            int at = Arrays.mismatch(present, saved);
            if (at >= 0) {
                long line = 1;
                for (int i = 0; i < at; i++) {
                    line += present[i] == '\n' ? 1 : 0;
                }
                throw new AssertionError(
                        "Open and save it with Minato: it differs from what would be saved from line " + line + " on.");
            }
        }
    }

    /** An element and all below it. */
    static List<Element> elements(EObject root) {
        List<Element> elements = new ArrayList<>();
        if (root instanceof Element element) {
            elements.add(element);
        }
        EcoreUtil.<EObject>getAllContents(root, false).forEachRemaining(each -> {
            if (each instanceof Element element) {
                elements.add(element);
            }
        });
        return elements;
    }

    /** Fails where a text is there in one language only. */
    static void bothLanguages(EObject root) {
        none(
                "Write these texts in the other language too:",
                elements(root).stream().flatMap(Proofs::oneSided).toList());
    }

    /** Fails where a statement does not say how it is backed. */
    static void backed(EObject root) {
        none(
                "Give these a standing, and a citation and date (asOf) unless it is illustrative:",
                elements(root).stream()
                        .filter(each -> each instanceof Stated stated && !isBacked(stated))
                        .map(Proofs::place)
                        .toList());
    }

    /** Where an element is, for people. */
    static String place(EObject element) {
        return Locations.of(element).line() + ": " + element.eClass().getName() + " "
                + Locations.of(element).elementId();
    }

    /** Whether a text says something. */
    static boolean isWritten(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static boolean isBacked(Stated stated) {
        return stated.getStanding() != Standing.ENTERED
                && (stated.getStanding() == Standing.ILLUSTRATIVE
                        || isWritten(stated.getCitation()) && stated.getAsOf() != null);
    }

    private static Stream<String> oneSided(Element element) {
        return element.eClass().getEAllAttributes().stream()
                .filter(feature -> feature.getName().endsWith("Ja"))
                .filter(japanese -> {
                    EStructuralFeature english = element.eClass()
                            .getEStructuralFeature(japanese.getName().replaceAll("Ja$", "En"));
                    return english != null && isSaid(element, japanese) != isSaid(element, english);
                })
                .map(feature -> place(element) + " ." + feature.getName().replaceAll("Ja$", ""));
    }

    private static boolean isSaid(Element element, EStructuralFeature text) {
        return element.eGet(text) instanceof String said && !said.isBlank();
    }
}
