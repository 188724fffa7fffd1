// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.minato.core.errors.MinatoException;
import org.minato.core.errors.UnreadableFileException;
import org.minato.core.files.LoadedFile;
import org.minato.core.files.ModelFiles;
import org.minato.core.finding.Finding;
import org.minato.core.finding.FindingKind;
import org.minato.core.finding.Location;
import org.minato.core.finding.Severity;
import org.minato.core.text.LocalizedText;
import org.minato.workbench.internal.check.FileCheck;
import org.minato.workbench.internal.check.FoundIssue;
import org.minato.workbench.internal.project.Projects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks files as they are on the disk. May be used by any thread. */
@Component(service = FileFindings.class)
public final class FileFindings {
    private final ModelFiles files;
    private final FileCheck check;

    /** Called by the service runtime. */
    @Activate
    public FileFindings(@Reference ModelFiles files, @Reference FileCheck check) {
        this.files = files;
        this.check = check;
    }

    /** All findings in the file, without waived ones; one finding where it cannot be read. */
    public List<FoundIssue> of(IFile file) {
        try {
            LoadedFile loaded = files.open(Projects.pathOf(file));
            List<FoundIssue> findings = new ArrayList<>();
            loaded.findings().forEach(finding -> findings.add(FileCheck.issue(finding, finding.element())));
            check.check(loaded.root()).stream()
                    .flatMap(conformance -> conformance.findings().stream())
                    .filter(finding -> finding.waiver().isEmpty())
                    .filter(finding -> isIn(loaded, finding))
                    .forEach(finding -> findings.add(FileCheck.issue(finding, finding.element())));
            return findings;
        } catch (UnreadableFileException e) {
            Location place = Location.ofLine(e.file(), e.line(), e.column());
            return List.of(FileCheck.issue(unreadable(place, e), Optional.empty()));
        }
    }

    private static boolean isIn(LoadedFile loaded, Finding finding) {
        return finding.location().file().equals(loaded.resource().getURI());
    }

    private static Finding unreadable(Location place, MinatoException problem) {
        LocalizedText text = new LocalizedText(
                problem.text().ja() + problem.remedy().ja(),
                problem.text().en() + " " + problem.remedy().en());
        return Finding.of("minato.files", "unreadable", Severity.ERROR, FindingKind.FAULT, place, text);
    }
}
