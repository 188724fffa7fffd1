// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.minato.workbench.internal.dialog.Ask;
import org.minato.workbench.internal.text.Words;

/** Reads tables that people bring, and writes those that they take away. */
final class PlanFiles {
    private final PlanContext context;

    PlanFiles(PlanContext context) {
        this.context = context;
    }

    private Shell shell() {
        return context.workbench().getWorkbenchWindow().getShell();
    }

    private Path folder() {
        return context.model().file().path().toAbsolutePath().getParent();
    }

    /** Asks for a file and reads it; nothing where the user gave up or it cannot be read, which he is told. */
    Optional<byte[]> read(String title, String... endings) {
        FileDialog dialog = new FileDialog(shell(), SWT.OPEN);
        dialog.setText(title);
        dialog.setFilterExtensions(endings);
        dialog.setFilterPath(folder().toString());
        String chosen = dialog.open();
        if (chosen == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(Path.of(chosen)));
        } catch (IOException e) {
            Ask.inform(shell(), title, Words.of("plugins.failed", chosen));
            return Optional.empty();
        }
    }

    /** Asks where to write a file, and writes it. */
    void write(String title, String name, byte[] content) {
        FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
        dialog.setText(title);
        dialog.setFilterPath(folder().toString());
        dialog.setFileName(name.replaceAll("[\\\\/:*?\"<>|]", "_"));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                Files.write(Path.of(chosen), content);
                Ask.inform(shell(), title, Words.of("exchange.written", chosen));
            } catch (IOException e) {
                Ask.inform(shell(), title, Words.of("plugins.failed", chosen));
            }
        }
    }
}
