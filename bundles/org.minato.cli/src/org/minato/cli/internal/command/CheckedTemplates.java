// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.common.util.URI;
import org.minato.cli.internal.report.FileReport;
import org.minato.core.finding.Finding;
import org.minato.template.TemplateFile;
import org.minato.template.Templates;

/** Checks template files as a project in whose folder they lie would use them: without generating anything. */
final class CheckedTemplates {
    private CheckedTemplates() {}

    /** What is wrong with each file. */
    static List<FileReport> reports(Templates templates, List<Path> files) throws IOException {
        Map<Path, List<Finding>> byFolder = new HashMap<>();
        List<FileReport> reports = new ArrayList<>();
        for (Path file : files) {
            Path absolute = file.toAbsolutePath().normalize();
            Path folder = Objects.requireNonNull(absolute.getParent());
            List<Finding> found = byFolder.get(folder);
            if (found == null) {
                found = templates.with(TemplateFile.in(folder)).examine();
                byFolder.put(folder, found);
            }
            URI address = URI.createFileURI(absolute.toString());
            reports.add(new FileReport(
                    file,
                    List.of(),
                    found.stream()
                            .filter(finding -> finding.location().file().equals(address))
                            .toList()));
        }
        return reports;
    }
}
