// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.session;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.minato.core.errors.MinatoException;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;

/**
 * Files were not saved because another program has changed them since they were loaded. The remedies: reload
 * ({@link OpenFile#reload}), overwrite ({@link OpenFile#saveOverwriting}) or save elsewhere ({@link OpenFile#saveCopy}).
 */
public final class ChangedOnDiskException extends MinatoException {
    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = Texts.of(ChangedOnDiskException.class);

    private final transient Set<Path> files;

    /** These files were changed. */
    public ChangedOnDiskException(Set<Path> files) {
        super(TEXTS.get("changedOnDisk", names(files)), TEXTS.get("changedOnDisk.remedy"), null);
        this.files = Set.copyOf(files);
    }

    /** The files that were changed. */
    public Set<Path> files() {
        return files;
    }

    private static LocalizedText names(Set<Path> files) {
        return LocalizedText.same(files.stream()
                .map(file -> String.valueOf(file.getFileName()))
                .sorted()
                .collect(Collectors.joining(", ")));
    }
}
