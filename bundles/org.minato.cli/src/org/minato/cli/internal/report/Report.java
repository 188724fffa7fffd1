// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.minato.core.finding.Finding;
import org.minato.core.finding.Severity;
import org.minato.core.text.LocalizedText;

/**
 * The result of checking files, ready to be written in any format.
 *
 * @param directory folder that paths are written relative to
 * @param date day as of which was checked
 * @param locale language of the texts
 * @param threshold what counts as a failure; nothing does, where absent
 * @param version version of Minato
 * @param files the files that were checked, in the order they were found
 * @param unreadable the files that could not be read
 */
public record Report(
        Path directory,
        LocalDate date,
        Locale locale,
        Optional<Severity> threshold,
        String version,
        List<FileReport> files,
        List<UnreadableFile> unreadable) {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(
                    (Finding finding) -> finding.location().file().toString())
            .thenComparing(finding -> finding.location().line())
            .thenComparing(finding -> finding.location().column())
            .thenComparing(Finding::ruleId)
            .thenComparing(finding -> finding.message().en());

    /** Copies the lists. */
    public Report {
        files = List.copyOf(files);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * Every finding once, by file and line. A model that is checked by itself and again as part of a plan can give the
     * same finding twice; it stays so where the two differ: a plan can waive it, and weighs what is open.
     */
    public List<Finding> findings() {
        Map<Object, Finding> distinct = new LinkedHashMap<>();
        for (FileReport file : files) {
            for (Finding finding : file.findings()) {
                distinct.putIfAbsent(identity(finding), finding);
            }
        }
        return distinct.values().stream().sorted(BY_PLACE).toList();
    }

    /** How many findings that nobody has waived have this severity. */
    public long count(Severity severity) {
        return findings().stream()
                .filter(finding -> finding.waiver().isEmpty() && finding.severity() == severity)
                .count();
    }

    /** Whether a finding is at or above the threshold and not waived. */
    public boolean isFailure(Finding finding) {
        return finding.waiver().isEmpty()
                && threshold.filter(finding.severity()::atLeast).isPresent();
    }

    /** Whether any finding is a failure. */
    public boolean hasFailures() {
        return findings().stream().anyMatch(this::isFailure);
    }

    /** A text in the language of the report. */
    public String text(LocalizedText text) {
        return text.in(locale);
    }

    /** The path of a file as it is written: relative to the folder, with slashes, where it lies below it. */
    public String path(Path file) {
        Path shown = file.startsWith(directory) ? directory.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }

    /** The path of a file, or the address of what lies inside a bundle. */
    public String path(URI file) {
        return file.isFile() ? path(Path.of(file.toFileString())) : file.toString();
    }

    private static Object identity(Finding finding) {
        return List.of(
                finding.ruleId(),
                finding.severity(),
                finding.waiver().isPresent(),
                finding.location(),
                finding.message(),
                finding.path().stream().map(witness -> witness.location()).toList());
    }
}
