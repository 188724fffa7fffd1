// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.cli.internal.Call;
import org.minato.cli.internal.ExitStatus;
import org.minato.core.files.FileRules;
import org.minato.core.files.LoadedFile;
import org.minato.model.deployment.Plan;

/** {@code minato adopt}: another version of the reference model is looked at, and taken over. */
class AdoptCommandTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void writeFiles() throws IOException {
        Path examples = Call.repository().resolve("examples/fisheries");
        Files.copy(examples.resolve("ikata.plan"), folder.resolve("ikata.plan"));
        String model = Files.readString(examples.resolve("smart-fishery.refmodel"));
        Files.writeString(folder.resolve("smart-fishery.refmodel"), model);
        Files.writeString(
                folder.resolve("next.refmodel"),
                model.replaceFirst("version=\"1.0.0\"", "version=\"2.0.0\"")
                        .replaceFirst("(?s) *<nodes\\s+xsi:type=\"refmodel:Gateway\".*?</nodes>\n", "")
                        .replace("shore-gateway", "buoy"));
    }

    private LoadedFile plan() {
        return Call.services().files().open(folder.resolve("ikata.plan"));
    }

    @Test
    void aDryRunShowsWhatItMeansAndChangesNothing() throws IOException {
        String before = Files.readString(folder.resolve("ikata.plan"));
        Call call = Call.in(folder, "adopt", "ikata.plan", "next.refmodel", "--dry-run");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertTrue(call.out().contains("- Gateway \"Shore gateway\" (shore-gateway)"), call.out());
        assertTrue(call.out().contains("\nLost: "), call.out());
        assertTrue(call.out().contains("\nChanged: "), call.out());
        assertTrue(call.out().contains("ikata.plan:269:3: error: [minato.structure/reference-missing]"), call.out());
        assertEquals(before, Files.readString(folder.resolve("ikata.plan")));
    }

    @Test
    void takingOverPinsTheVersionAndKeepsTheLostReferencesAsFindings() {
        Call call = Call.in(folder, "adopt", "ikata.plan", "next.refmodel");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertTrue(call.err().contains("lead nowhere: 2"), call.err());
        LoadedFile file = plan();
        Plan plan = (Plan) file.root();
        assertEquals("2.0.0", plan.getAdopts().getVersion());
        assertEquals(
                "next.refmodel",
                plan.getAdopts().getModel().eResource().getURI().lastSegment());
        assertEquals(
                2,
                file.findings().stream()
                        .filter(finding -> finding.clause().equals(FileRules.DANGLING_REFERENCE))
                        .filter(finding ->
                                finding.location().file().lastSegment().equals("ikata.plan"))
                        .count());
        Call again = Call.in(folder, "adopt", "ikata.plan", "next.refmodel");
        assertTrue(again.err().contains("has this version already"), again.err());
    }

    @Test
    void aModelThatWasChangedInPlaceIsPinnedAnew() throws IOException {
        Files.copy(folder.resolve("smart-fishery.refmodel"), folder.resolve("old.refmodel"));
        Files.writeString(
                folder.resolve("smart-fishery.refmodel"),
                Files.readString(folder.resolve("old.refmodel"))
                        .replaceFirst("dataClass=\"personal\"", "dataClass=\"statistical\""));
        assertTrue(
                plan().findings().stream().anyMatch(finding -> finding.clause().equals(FileRules.MODEL_CHANGED)));
        Call call = Call.in(folder, "adopt", "ikata.plan", "smart-fishery.refmodel", "--before", "old.refmodel");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertTrue(call.out().contains("personal information -> statistical data"), call.out());
        assertTrue(plan().findings().isEmpty(), plan().findings()::toString);
    }

    @Test
    void whatIsNoPlanOrNoModelIsRefused() {
        assertEquals(
                ExitStatus.BAD_CALL,
                Call.in(folder, "adopt", "next.refmodel", "next.refmodel").status());
        assertEquals(
                ExitStatus.BAD_CALL,
                Call.in(folder, "adopt", "ikata.plan", "ikata.plan").status());
        assertEquals(
                ExitStatus.BAD_CALL,
                Call.in(folder, "adopt", "ikata.plan", "next.refmodel", "--before", "next.refmodel")
                        .status());
    }
}
