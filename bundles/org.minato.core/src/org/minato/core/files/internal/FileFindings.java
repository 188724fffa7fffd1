// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.minato.core.domain.Domains;
import org.minato.core.files.FileRules;
import org.minato.core.files.Locations;
import org.minato.core.files.PinnedModel;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.core.finding.Location;
import org.minato.core.finding.Severity;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.deployment.ModelPin;
import org.minato.model.deployment.Plan;
import org.minato.model.refmodel.ReferenceModel;

/** Turns what was noted on reading, and what does not fit around the files, into findings. */
public final class FileFindings {

    private final Texts texts;

    public FileFindings(Texts texts) {
        this.texts = texts;
    }

    /** What was noted on reading a file, in the order of its lines. */
    List<Finding> of(MinatoResource file) {
        return file.faults().stream()
                .sorted(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column))
                .map(fault -> finding(file, fault))
                .toList();
    }

    private static Finding finding(MinatoResource file, Fault fault) {
        EObject element = fault.element();
        if (element == null) {
            Location place = Location.ofLine(file.getURI(), fault.line(), fault.column());
            return finding(fault.rule(), fault.severity(), place, fault.message());
        }
        Location whole = Locations.of(element);
        Location place =
                new Location(whole.file(), fault.line(), fault.column(), whole.elementId(), whole.elementPath());
        return finding(fault.rule(), fault.severity(), place, fault.message()).about(element);
    }

    private static Finding finding(String rule, Severity severity, Location place, LocalizedText message) {
        return Finding.of(FileRules.BOOK, rule, severity, FindingKind.FAULT, place, message);
    }

    /** What does not fit around a file: domains that are not installed, a model that is not the pinned one. */
    List<Finding> ofContent(Resource file, Domains domains) {
        List<Finding> found = new ArrayList<>();
        for (EObject top : file.getContents()) {
            if (top instanceof ReferenceModel model) {
                for (String domain : model.getDomains()) {
                    if (domains.find(domain).isEmpty()) {
                        found.add(about(model, FileRules.MISSING_DOMAIN, Severity.WARNING, "missing-domain", domain));
                    }
                }
            } else if (top instanceof Plan plan) {
                pin(plan, found);
            }
        }
        return found;
    }

    private void pin(Plan plan, List<Finding> found) {
        ModelPin pin = plan.getAdopts();
        ReferenceModel model = pin == null ? null : pin.getModel();
        if (pin == null || model == null) {
            found.add(about(plan, FileRules.NO_MODEL, Severity.ERROR, "no-model"));
            return;
        }
        if (!PinnedModel.hasVersion(pin)) {
            found.add(about(
                    pin,
                    FileRules.MODEL_CHANGED,
                    Severity.WARNING,
                    "model-version-changed",
                    RawAttributes.orEmpty(model.getVersion()),
                    pin.getVersion()));
        } else if (!PinnedModel.hasContent(pin)) {
            found.add(about(pin, FileRules.MODEL_CHANGED, Severity.WARNING, "model-content-changed"));
        }
    }

    /** References of a file that lead nowhere now, whether they were read so or came to it later. */
    public List<Finding> dangling(MinatoResource file) {
        List<Finding> found = new ArrayList<>();
        for (EObject element : file.keptElements()) {
            for (EReference reference : file.danglingReferences(element)) {
                found.add(about(
                        element, FileRules.DANGLING_REFERENCE, Severity.ERROR, "dangling-kept", reference.getName()));
            }
        }
        found.sort(
                Comparator.comparingInt((Finding finding) -> finding.location().line())
                        .thenComparing(finding -> finding.location().elementPath()));
        return found;
    }

    private Finding about(EObject element, String rule, Severity severity, String text, Object... arguments) {
        return finding(rule, severity, Locations.of(element), texts.get(text, arguments))
                .about(element);
    }
}
