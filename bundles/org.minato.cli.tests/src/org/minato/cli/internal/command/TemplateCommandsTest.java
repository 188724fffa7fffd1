// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.cli.internal.Call;
import org.minato.cli.internal.ExitStatus;

/** Templates as the command line shows, checks and renders them. */
class TemplateCommandsTest {
    private static final String SOUND = "---\nkey: town.list\nform: text\ntitle: Sites\noutput: sites.txt\n---\n"
            + "{% for s in plan.sites %}\n{{ name(s) }}\n{% end %}\n";

    @TempDir
    Path folder = Path.of("");

    @Test
    void validateChecksTemplatesWithoutAPlan() throws IOException {
        Path file = Files.writeString(folder.resolve("list.template"), SOUND);
        Call sound = Call.minato("validate", file.toString());
        assertEquals(ExitStatus.DONE, sound.status(), sound.out() + sound.err());
        Files.writeString(file, SOUND.replace("plan.sites", "plan.sights"));
        Call broken = Call.minato("validate", folder.toString());
        assertEquals(ExitStatus.FINDINGS, broken.status(), broken.err());
        assertTrue(broken.out().contains("list.template:7:17"), broken.out());
        assertTrue(broken.out().contains("[minato.templates/template-type]"), broken.out());
        Call sarif = Call.minato("validate", folder.toString(), "--format", "sarif");
        assertTrue(sarif.out().contains("minato.templates/template-type"), sarif.out());
    }

    @Test
    void generateRendersTemplatesOfTheProjectAndNamesBrokenOnes() throws IOException {
        Path examples = Call.repository().resolve("examples/fisheries");
        for (String name : new String[] {"ikata.plan", "smart-fishery.refmodel"}) {
            Files.copy(examples.resolve(name), folder.resolve(name));
        }
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("list.template"), SOUND);
        String[] call = {
            "generate",
            folder.resolve("ikata.plan").toString(),
            "--output",
            folder.resolve("out").toString(),
            "--only",
            "templates"
        };
        Call sound = Call.minato(call);
        assertEquals(ExitStatus.DONE, sound.status(), sound.err());
        assertTrue(Files.readString(folder.resolve("out/sites.txt")).lines().count() > 0);
        Files.writeString(templates.resolve("list.template"), SOUND.replace("name(s)", "name(t)"));
        Call broken = Call.minato(call);
        assertEquals(ExitStatus.FINDINGS, broken.status(), broken.err());
        assertTrue(broken.err().contains("list.template:8:9"), broken.err());
        assertTrue(Files.exists(folder.resolve("out/sites.txt")));
    }
}
