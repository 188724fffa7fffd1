// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.cli.internal.Call;
import org.minato.cli.internal.ExitStatus;

/** {@code minato generate} for a folder of plans. */
class GenerateFolderTest {
    private static final Path EXAMPLES =
            Path.of(Objects.requireNonNull(System.getProperty("minato.root"))).resolve("examples/fisheries");

    @Test
    void everyPlanBelowAFolderIsGeneratedAndABrokenOneStopsNoOther(@TempDir Path folder) throws IOException {
        Path plans = Files.createDirectories(folder.resolve("plans/ehime"));
        Files.copy(EXAMPLES.resolve("smart-fishery.refmodel"), plans.resolve("smart-fishery.refmodel"));
        String plan = Files.readString(EXAMPLES.resolve("ikata.plan"));
        Files.writeString(plans.resolve("a.plan"), plan);
        Files.writeString(plans.resolve("b.plan"), plan.substring(0, plan.length() / 2));
        Files.writeString(plans.resolve("c.plan"), plan);
        Path output = folder.resolve("out");
        Call call = Call.minato("generate", folder.resolve("plans").toString(), "--output", output.toString());
        assertEquals(ExitStatus.BAD_CALL, call.status(), call.err());
        assertTrue(call.err().contains("b.plan"), call.err());
        assertTrue(Files.exists(output.resolve("ehime/a/.minato/manifest.json")), call.out() + call.err());
        assertTrue(Files.exists(output.resolve("ehime/c/.minato/manifest.json")));
        assertTrue(call.out().contains("a.plan  Created: "), call.out());
        assertEquals(
                ExitStatus.BAD_CALL,
                Call.minato("generate", output.toString(), "--output", output.toString())
                        .status());
    }
}
