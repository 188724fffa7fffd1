// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.output;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.minato.core.files.ModelFiles;
import org.minato.core.text.LocalizedText;
import org.minato.generate.Change;
import org.minato.generate.GeneratedFile;
import org.minato.generate.GenerationReport;
import org.minato.generate.GenerationReport.Entry;
import org.minato.generate.Outcome;
import org.minato.generate.internal.merge.FileMerge;

/**
 * The one place that writes outputs. For each file it compares three contents: what was generated last (the base), what
 * is there now, and what is generated now. A file that a person edited is merged or left alone, never overwritten.
 */
public final class OutputWriter {
    private final OutputFolder folder;
    private final List<Entry> report = new ArrayList<>();
    private final Map<String, Manifest.Entry> files = new TreeMap<>();

    private OutputWriter(OutputFolder folder) {
        this.folder = folder;
    }

    /**
     * Brings a folder up to date.
     *
     * @param generated the files by the kind of their generator; only these kinds are touched
     * @param inputs what they were made from, for the manifest
     */
    public static GenerationReport write(
            Path root, boolean dryRun, Map<String, List<GeneratedFile>> generated, JsonObject inputs) {
        return write(root, dryRun, generated, Set.of(), inputs);
    }

    /**
     * Brings a folder up to date.
     *
     * @param generated the files by the kind of their generator; only these kinds are touched
     * @param incomplete kinds that lack files because of a fault: what they made earlier stays
     * @param inputs what they were made from, for the manifest
     */
    public static GenerationReport write(
            Path root,
            boolean dryRun,
            Map<String, List<GeneratedFile>> generated,
            Set<String> incomplete,
            JsonObject inputs) {
        OutputFolder folder = new OutputFolder(root, dryRun);
        generated.values().forEach(list -> list.forEach(file -> OutputFolder.checked(file.path())));
        if (dryRun) {
            return new OutputWriter(folder).run(generated, incomplete, inputs);
        }
        try (FolderLock lock = FolderLock.take(folder.root())) {
            return new OutputWriter(folder).run(generated, incomplete, inputs);
        }
    }

    private GenerationReport run(
            Map<String, List<GeneratedFile>> generated, Set<String> incomplete, JsonObject inputs) {
        Manifest last = Manifest.read(folder);
        files.putAll(last.files());
        Trace trace = Trace.read(folder);
        Map<String, String> kinds = new TreeMap<>();
        generated.forEach((kind, list) -> list.forEach(file -> {
            if (kinds.put(file.path(), kind) != null) {
                throw new IllegalStateException("generated twice: " + file.path());
            }
            one(kind, file.path(), file.content());
            trace.put(file.path(), file.parts());
        }));
        gone(last, generated.keySet(), incomplete, kinds.keySet());
        folder.force();
        new Manifest(inputs, files).write(folder);
        trace.write(folder, files.keySet());
        folder.force();
        report.sort(Comparator.comparing(Entry::path));
        return new GenerationReport(report, folder.dryRun());
    }

    private void one(String kind, String path, byte[] theirs) {
        Optional<byte[]> base = folder.base(path);
        Optional<byte[]> mine = folder.read(path);
        if (mine.isEmpty()) {
            folder.write(path, theirs);
            settle(kind, path, theirs, Outcome.CREATED, text(base.isPresent() ? "detail.again" : "detail.none"));
        } else if (Arrays.equals(mine.get(), theirs)) {
            settle(kind, path, theirs, Outcome.UNCHANGED, text("detail.none"));
        } else if (base.isEmpty()) {
            files.remove(path);
            report.add(new Entry(path, Outcome.KEPT, text("detail.noBase"), List.of(), List.of()));
        } else if (Arrays.equals(mine.get(), base.get())) {
            update(kind, path, mine.get(), theirs);
        } else {
            merge(kind, path, base.get(), mine.get(), theirs);
        }
    }

    /** Nobody edited the file. What changes in it is worked out only for those who ask before writing. */
    private void update(String kind, String path, byte[] mine, byte[] theirs) {
        if (folder.dryRun()) {
            FileMerge.Merged change = FileMerge.of(path).merge(mine, mine, theirs);
            settle(kind, path, theirs, Outcome.UPDATED, change.detail(), change.changes());
        } else {
            folder.write(path, theirs);
            settle(kind, path, theirs, Outcome.UPDATED, text("detail.none"));
        }
    }

    private void merge(String kind, String path, byte[] base, byte[] mine, byte[] theirs) {
        FileMerge.Merged merged = Arrays.equals(base, theirs) && !path.endsWith(".docx")
                ? new FileMerge.Merged(mine, text("detail.edited"), List.of(), List.of())
                : FileMerge.of(path).merge(base, mine, theirs);
        if (!merged.conflicts().isEmpty() && !Arrays.equals(base, theirs)) {
            String beside = OutputFolder.beside(path);
            folder.write(beside, theirs);
            folder.write(OutputFolder.OFFERED + path, theirs);
            report.add(new Entry(
                    path,
                    Outcome.CONFLICT,
                    OutputFolder.TEXTS.get("detail.conflict", beside),
                    merged.conflicts(),
                    merged.changes()));
        } else if (Arrays.equals(merged.content(), mine)) {
            settle(kind, path, theirs, Outcome.KEPT, merged.detail());
        } else {
            folder.write(path, merged.content());
            settle(kind, path, theirs, Outcome.MERGED, merged.detail(), merged.changes());
        }
    }

    /** The file now has all that was generated: the next run starts from here. */
    private void settle(String kind, String path, byte[] theirs, Outcome outcome, LocalizedText detail) {
        settle(kind, path, theirs, outcome, detail, List.of());
    }

    private void settle(
            String kind, String path, byte[] theirs, Outcome outcome, LocalizedText detail, List<Change> changes) {
        folder.settle(path, theirs);
        files.put(path, new Manifest.Entry(kind, ModelFiles.sha256(theirs)));
        report.add(new Entry(path, outcome, detail, List.of(), changes));
    }

    private void gone(Manifest last, Set<String> kinds, Set<String> incomplete, Set<String> present) {
        last.files().forEach((path, entry) -> {
            if (!kinds.contains(entry.kind()) || present.contains(path)) {
                return;
            }
            Optional<byte[]> mine = folder.read(path);
            Optional<byte[]> base = folder.read(OutputFolder.BASE + path);
            if (mine.isEmpty()) {
                forget(path);
            } else if (incomplete.contains(entry.kind())) {
                report.add(new Entry(path, Outcome.KEPT, text("detail.incomplete"), List.of(), List.of()));
            } else if (base.isPresent() && Arrays.equals(mine.get(), base.get())) {
                folder.delete(path);
                forget(path);
                report.add(new Entry(path, Outcome.REMOVED, text("detail.removed"), List.of(), List.of()));
            } else {
                report.add(new Entry(path, Outcome.ORPHANED, text("detail.orphaned"), List.of(), List.of()));
            }
        });
    }

    private void forget(String path) {
        folder.delete(OutputFolder.BASE + path);
        folder.delete(OutputFolder.OFFERED + path);
        files.remove(path);
    }

    private static LocalizedText text(String key) {
        return OutputFolder.TEXTS.get(key);
    }
}
