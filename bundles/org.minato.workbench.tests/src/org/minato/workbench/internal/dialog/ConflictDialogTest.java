// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.generate.Conflicts;
import org.minato.generate.GenerateOptions;
import org.minato.generate.Generation;
import org.minato.generate.GenerationReport;
import org.minato.generate.OpenConflict;
import org.minato.generate.Outcome;
import org.minato.workbench.internal.editor.Screen;
import org.minato.workbench.internal.text.Services;

/** Settling what both a person and a new generation have changed. */
class ConflictDialogTest {
    private static final String SITE = "港の荷さばき所（例示）";

    @TempDir
    Path folder;

    private Path plan;
    private Path output;

    @BeforeEach
    void changeOneNameByHandAndInThePlan() throws Exception {
        Path examples = Path.of(System.getProperty("minato.root", "."), "examples", "fisheries");
        try (Stream<Path> files = Files.list(examples)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
        plan = folder.resolve("ikata.plan");
        output = folder.resolve("output");
        generate(false);
        Path csv = output.resolve("inventory.csv");
        Files.writeString(csv, Files.readString(csv).replace(SITE, "手で直した港"));
        Files.writeString(plan, Files.readString(plan).replace(SITE, "新しい港"));
    }

    private GenerationReport generate(boolean trial) {
        GenerateOptions options =
                GenerateOptions.in(Locale.JAPANESE, LocalDate.of(2026, 11, 22)).only(Set.of("inventory"));
        return Services.get(Generation.class).run(plan, output, trial ? options.asDryRun() : options);
    }

    private static Shell shell() {
        return Screen.page().getWorkbenchWindow().getShell();
    }

    private static <T extends Control> T field(Shell in, Class<T> type, String name) {
        return Screen.all(in, type, control -> name.equals(control.getData("field")))
                .get(0);
    }

    private ConflictDialog open() {
        List<OpenConflict> open = Conflicts.open(output);
        assertFalse(open.isEmpty());
        ConflictDialog dialog = new ConflictDialog(shell(), output, open);
        dialog.setBlockOnOpen(false);
        dialog.open();
        return dialog;
    }

    private static Button apply(ConflictDialog dialog) {
        return Screen.all(
                        dialog.getShell(),
                        Button.class,
                        button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData()))
                .get(0);
    }

    @Test
    void theThreeVersionsOfAPlaceStandSideBySide() {
        generate(false);
        ConflictDialog dialog = open();

        assertEquals(
                "手で直した港", field(dialog.getShell(), Text.class, "conflict.mine").getText());
        assertEquals(
                "新しい港", field(dialog.getShell(), Text.class, "conflict.theirs").getText());
        assertEquals(SITE, field(dialog.getShell(), Text.class, "conflict.base").getText());
        assertFalse(apply(dialog).isEnabled());
        dialog.close();
    }

    @Test
    void aSideIsTakenPlaceByPlace() throws Exception {
        generate(false);
        ConflictDialog dialog = open();
        int places = field(dialog.getShell(), Table.class, "places").getItemCount();
        assertTrue(places > 1);

        Screen.press(field(dialog.getShell(), Button.class, "conflict.takeTheirs"), SWT.Selection, ' ');
        for (int i = 1; i < places; i++) {
            Screen.press(field(dialog.getShell(), Button.class, "conflict.takeMine"), SWT.Selection, ' ');
        }
        Screen.press(apply(dialog), SWT.Selection, ' ');

        String settled = Files.readString(output.resolve("inventory.csv"));
        assertTrue(settled.contains("新しい港"), settled);
        assertTrue(settled.contains("手で直した港"), settled);
        assertEquals(List.of(), Conflicts.open(output));
    }

    @Test
    void aSideIsTakenForAWholeFile() throws Exception {
        generate(false);
        ConflictDialog dialog = open();

        Screen.press(field(dialog.getShell(), Button.class, "conflict.wholeTheirs"), SWT.Selection, ' ');

        String settled = Files.readString(output.resolve("inventory.csv"));
        assertFalse(settled.contains("手で直した港"), settled);
        assertTrue(settled.contains("新しい港"), settled);
    }

    @Test
    void aTrialRunShowsWhatWouldChangeAndLeadsToGenerating() throws Exception {
        String before = Files.readString(output.resolve("inventory.csv"));
        GenerationReport report = generate(true);
        boolean[] generated = new boolean[1];
        ReportDialog dialog = new ReportDialog(shell(), report, output, () -> generated[0] = true);
        dialog.setBlockOnOpen(false);
        dialog.open();

        assertTrue(report.files().stream().anyMatch(entry -> entry.outcome() == Outcome.CONFLICT));
        Button now = Screen.all(
                        dialog.getShell(),
                        Button.class,
                        button ->
                                Integer.valueOf(IDialogConstants.CLIENT_ID + 1).equals(button.getData()))
                .get(0);
        Screen.press(now, SWT.Selection, ' ');

        assertTrue(generated[0]);
        assertEquals(before, Files.readString(output.resolve("inventory.csv")));
    }

    @Test
    void onlyTheKindsTickedAreAskedFor() {
        GenerateDialog dialog = new GenerateDialog(shell(), output.toString(), List.of("inventory", "things"));
        dialog.setBlockOnOpen(false);
        dialog.open();
        assertEquals(Set.of(), dialog.only());

        Table kinds = field(dialog.getShell(), Table.class, "kinds");
        kinds.getItem(1).setChecked(false);
        dialog.validate();

        assertEquals(Set.of("inventory"), dialog.only());
        dialog.close();
    }
}
