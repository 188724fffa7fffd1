// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.minato.core.finding.Finding;
import org.minato.core.finding.Severity;
import org.minato.workbench.internal.check.FoundIssue;
import org.minato.workbench.internal.text.Words;

/** Findings as markers on the files of the workspace. May be used by any thread that may change the file's markers. */
public final class FindingMarkers {
    /** Type of the markers. */
    public static final String TYPE = "org.minato.workbench.finding";

    private static final String ELEMENT_ID = "elementId";
    private static final String RULE = "rule";

    private FindingMarkers() {}

    /** Replaces the markers of a file. */
    public static void replace(IFile file, List<FoundIssue> issues) throws CoreException {
        file.getWorkspace()
                .run(
                        monitor -> {
                            file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
                            for (FoundIssue issue : issues) {
                                file.createMarker(TYPE, attributes(issue));
                            }
                        },
                        file,
                        0,
                        null);
    }

    private static Map<String, Object> attributes(FoundIssue issue) {
        Finding finding = issue.finding();
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, Words.of(finding.message()));
        attributes.put(IMarker.SEVERITY, severity(finding.severity()));
        attributes.put(IMarker.TRANSIENT, false);
        attributes.put(IMarker.LOCATION, issue.label());
        attributes.put(ELEMENT_ID, finding.location().elementId());
        attributes.put(RULE, finding.ruleId());
        if (finding.location().line() > 0) {
            attributes.put(IMarker.LINE_NUMBER, finding.location().line());
        }
        return attributes;
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }

    /** The severity of a marker. */
    public static Severity severity(IMarker marker) {
        return switch (marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO)) {
            case IMarker.SEVERITY_ERROR -> Severity.ERROR;
            case IMarker.SEVERITY_WARNING -> Severity.WARNING;
            default -> Severity.INFO;
        };
    }

    /** The id of the element that a marker is about; empty where it is about the whole file. */
    public static String elementId(IMarker marker) {
        return marker.getAttribute(ELEMENT_ID, "");
    }

    /** The line in the file, from 1; 0 where it is not known. */
    public static int line(IMarker marker) {
        return marker.getAttribute(IMarker.LINE_NUMBER, 0);
    }

    /** The rule that a marker's finding breaks. */
    public static String rule(IMarker marker) {
        return marker.getAttribute(RULE, "");
    }
}
