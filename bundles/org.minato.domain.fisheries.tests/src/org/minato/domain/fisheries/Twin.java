// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.fisheries;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.errors.UnreadableFileException;
import org.minato.core.files.LoadedFile;
import org.minato.core.finding.Finding;
import org.minato.core.finding.Severity;
import org.minato.model.rules.RuleBook;
import org.minato.rules.Conformance;

/**
 * What checking every file of a folder gives, each finding once, as {@code expected.json} of the broken twins lists it. The fields are
 * those of the JSON.
 *
 * @param failOn severity from which on the exit status is 1
 * @param exit exit status of {@code minato validate} with that severity
 * @param date day as of which is checked
 * @param unreadable name of the first file that cannot be read; null where all can
 * @param line line that the refusal names, 0 where it concerns the whole file
 * @param findings all findings, in the order of the files
 * @param conformance states of the domain's clauses in the plan; null where there is none
 */
record Twin(
        String failOn,
        int exit,
        String date,
        @Nullable String unreadable,
        int line,
        List<Found> findings,
        @Nullable Map<String, String> conformance) {

    /** A finding; {@code file} is the name of the file that it lies in. */
    record Found(
            String ruleId,
            String severity,
            String kind,
            String element,
            String file,
            int line,
            boolean waived,
            List<String> path) {}

    static Twin expected(Path folder) throws IOException {
        return new Gson().fromJson(Files.readString(folder.resolve("expected.json")), Twin.class);
    }

    static Twin actual(Checking checking, Path folder, String failOn) throws IOException {
        Map<Object, Finding> found = new LinkedHashMap<>();
        Map<String, String> states = new TreeMap<>();
        for (Path file : files(folder)) {
            try {
                check(checking, checking.files.open(file), found, states);
            } catch (UnreadableFileException refused) {
                return new Twin(
                        failOn,
                        2,
                        Checking.DAY.toString(),
                        file.getFileName().toString(),
                        refused.line(),
                        List.of(),
                        null);
            }
        }
        Severity threshold = Severity.valueOf(failOn.toUpperCase(Locale.ROOT));
        boolean fails = found.values().stream()
                .anyMatch(finding ->
                        finding.waiver().isEmpty() && finding.severity().compareTo(threshold) <= 0);
        return new Twin(
                failOn,
                fails ? 1 : 0,
                Checking.DAY.toString(),
                null,
                0,
                found.values().stream().map(Twin::found).toList(),
                states.isEmpty() ? null : states);
    }

    private static void check(
            Checking checking, LoadedFile file, Map<Object, Finding> found, Map<String, String> states) {
        add(found, file.findings());
        if (file.root() instanceof RuleBook book) {
            add(found, checking.books.plus(List.of(book)).examine(book));
            return;
        }
        Conformance conformance = checking.check(file);
        add(found, conformance.findings());
        if (file.plan().isPresent()) {
            conformance.clauses().stream()
                    .filter(clause -> clause.key().startsWith("fisheries."))
                    .forEach(clause -> states.put(clause.key(), word(clause.state())));
        }
    }

    /** Adds findings that are not there yet; the same one may come from checking a model alone and in a plan. */
    private static void add(Map<Object, Finding> found, List<Finding> findings) {
        findings.forEach(finding -> found.putIfAbsent(
                List.of(
                        finding.ruleId(),
                        finding.severity(),
                        finding.location(),
                        finding.message(),
                        finding.waiver().isPresent()),
                finding));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(refmodel|plan|rulebook)"))
                    .sorted()
                    .toList();
        }
    }

    private static Found found(Finding finding) {
        URI file = finding.location().file();
        return new Found(
                finding.ruleId(),
                word(finding.severity()),
                word(finding.kind()),
                finding.location().elementId(),
                String.valueOf(file.lastSegment()),
                finding.location().line(),
                finding.waiver().isPresent(),
                finding.path().stream()
                        .map(witness -> witness.location().elementId())
                        .toList());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
