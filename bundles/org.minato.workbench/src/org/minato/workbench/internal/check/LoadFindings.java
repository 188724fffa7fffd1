// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.minato.commands.session.OpenFile;
import org.minato.core.files.DanglingReferences;
import org.minato.core.files.FileRules;
import org.minato.core.files.IllegalValues;
import org.minato.core.files.PinnedModel;
import org.minato.core.finding.Finding;
import org.minato.model.deployment.ModelPin;

/** What was found when a file was loaded, of which edits may have mended some. */
final class LoadFindings {
    private LoadFindings() {}

    /**
     * What still holds of what was found when the file was loaded, and references that lead nowhere since; to be called
     * under the read lock.
     */
    static List<Finding> of(OpenFile file) {
        List<Finding> found = new ArrayList<>();
        Set<EObject> dangling = new HashSet<>();
        for (Finding finding : file.findings()) {
            if (stillHolds(finding)) {
                found.add(finding);
                finding.element()
                        .filter(element -> FileRules.DANGLING_REFERENCE.equals(finding.clause()))
                        .ifPresent(dangling::add);
            }
        }
        DanglingReferences.findings(file.resource()).stream()
                .filter(finding -> finding.element().filter(dangling::contains).isEmpty())
                .forEach(found::add);
        return found;
    }

    private static boolean stillHolds(Finding finding) {
        Optional<EObject> element = finding.element();
        if (element.isEmpty()) {
            return true;
        }
        Resource file = EcoreUtil.getRootContainer(element.get()).eResource();
        if (file == null) {
            return false;
        }
        return switch (finding.clause()) {
            case FileRules.DUPLICATE_ID -> count(file, EcoreUtil.getID(element.get())) > 1;
            case FileRules.DANGLING_REFERENCE ->
                !DanglingReferences.of(element.get()).isEmpty();
            case FileRules.ILLEGAL_VALUE -> !IllegalValues.of(element.get()).isEmpty();
            case FileRules.MODEL_CHANGED ->
                !(element.get() instanceof ModelPin pin && PinnedModel.hasVersion(pin) && PinnedModel.hasContent(pin));
            default -> true;
        };
    }

    private static int count(Resource file, String id) {
        int count = 0;
        Iterator<? extends Notifier> all = file.getAllContents();
        while (all.hasNext()) {
            if (all.next() instanceof EObject element && id != null && id.equals(EcoreUtil.getID(element))) {
                count++;
            }
        }
        return count;
    }
}
