// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.findings;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.minato.core.finding.Location;
import org.minato.workbench.internal.check.CheckListener;
import org.minato.workbench.internal.check.CheckedFile;
import org.minato.workbench.internal.check.FoundIssue;
import org.minato.workbench.internal.check.LiveChecks;
import org.minato.workbench.internal.project.Workspace;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Keeps the markers of open files as the live checks find them; findings in other files belong to those. */
@Component(immediate = true, service = LiveMarkers.class)
public final class LiveMarkers implements CheckListener {
    private final LiveChecks checks;

    /** Called by the service runtime. */
    @Activate
    public LiveMarkers(@Reference LiveChecks checks) {
        this.checks = checks;
        checks.addListener(this);
    }

    /** Called by the service runtime. */
    @Deactivate
    public void end() {
        checks.removeListener(this);
    }

    @Override
    public void checked(CheckedFile result) {
        List<FoundIssue> findings = result.issues().stream()
                .filter(issue -> isIn(result, issue.finding().location()))
                .toList();
        for (IFile file : Workspace.filesAt(result.file())) {
            try {
                FindingMarkers.replace(file, findings);
            } catch (CoreException e) {
                Platform.getLog(LiveMarkers.class).log(e.getStatus());
            }
        }
    }

    private static boolean isIn(CheckedFile result, Location location) {
        return !location.file().isFile()
                || location.file().toFileString().equals(result.file().toString());
    }
}
