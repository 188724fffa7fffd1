// SPDX-License-Identifier: EPL-2.0
package org.minato.generate.internal.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minato.core.errors.MinatoException;
import org.minato.core.files.ModelFiles;
import org.minato.generate.Conflict;
import org.minato.generate.OpenConflict;
import org.minato.generate.internal.merge.FileMerge;
import org.minato.sheet.Decisions;
import org.minato.sheet.Side;

/** The files of an output folder that are in conflict. */
public final class ConflictFolder {
    private ConflictFolder() {}

    /** The files in conflict, by path. */
    public static List<OpenConflict> open(Path root) {
        if (!TraceReader.isOutput(root)) {
            return List.of();
        }
        OutputFolder folder = new OutputFolder(root, true);
        List<OpenConflict> open = new ArrayList<>();
        for (String path : Manifest.read(folder).files().keySet()) {
            conflict(folder, path).ifPresent(open::add);
        }
        return open;
    }

    private static Optional<OpenConflict> conflict(OutputFolder folder, String path) {
        Optional<byte[]> offered = folder.read(OutputFolder.OFFERED + path);
        String beside = OutputFolder.beside(path);
        Optional<byte[]> base = folder.read(OutputFolder.BASE + path);
        Optional<byte[]> mine = folder.read(path);
        if (offered.isEmpty()
                || base.isEmpty()
                || mine.isEmpty()
                || folder.read(beside).isEmpty()) {
            return Optional.empty();
        }
        List<Conflict> conflicts =
                FileMerge.of(path).merge(base.get(), mine.get(), offered.get()).conflicts();
        return Optional.of(new OpenConflict(path, beside, conflicts, base.get(), mine.get(), offered.get()));
    }

    /** Settles a file; what is still undecided. */
    public static List<Conflict> resolve(Path root, String path, Decisions decisions) {
        OutputFolder folder = new OutputFolder(root, false);
        try (FolderLock lock = FolderLock.take(folder.root())) {
            OpenConflict open = conflict(folder, OutputFolder.checked(path))
                    .orElseThrow(() -> new MinatoException(
                            OutputFolder.TEXTS.get("conflict.none", path),
                            OutputFolder.TEXTS.get("conflict.none.remedy"),
                            null));
            FileMerge.Merged merged = FileMerge.of(path).merge(open.base(), open.mine(), open.theirs(), decisions);
            Optional<Side> whole = decisions.at("");
            if (!merged.conflicts().isEmpty() && whole.isEmpty()) {
                return merged.conflicts();
            }
            byte[] taken = whole.equals(Optional.of(Side.THEIRS)) ? open.theirs() : open.mine();
            folder.write(path, merged.conflicts().isEmpty() ? merged.content() : taken);
            folder.settle(path, open.theirs());
            folder.force();
            Manifest manifest = Manifest.read(folder);
            manifest.with(path, ModelFiles.sha256(open.theirs())).write(folder);
            return List.of();
        }
    }
}
