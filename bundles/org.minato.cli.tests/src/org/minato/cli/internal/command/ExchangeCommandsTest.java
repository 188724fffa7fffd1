// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minato.cli.internal.Call;
import org.minato.cli.internal.ExitStatus;

/** {@code minato import}, {@code send} and {@code receive}. */
class ExchangeCommandsTest {
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("minato.root")));

    @TempDir
    Path folder = Path.of("");

    private Path plan = folder;

    @BeforeEach
    void copyTheExample() throws IOException {
        for (String name : new String[] {"ikata.plan", "smart-fishery.refmodel"}) {
            Files.copy(ROOT.resolve("examples/fisheries").resolve(name), folder.resolve(name));
        }
        plan = folder.resolve("ikata.plan");
    }

    @Test
    void sitesOfAListAreShownFirstAndThenTakenOver() throws IOException {
        Path list = folder.resolve("sites.csv");
        Files.writeString(list, "名称,緯度,経度\n三崎港,33.39,132.12\n九町,132.3,33.4\n");
        String before = Files.readString(plan);
        Call dry = Call.minato("import", plan.toString(), list.toString(), "--dry-run", "--lang", "ja");
        assertEquals(ExitStatus.FINDINGS, dry.status(), dry.err());
        assertTrue(dry.out().contains("2 行目：追加　三崎港"), dry.out());
        assertTrue(dry.out().contains("B3"), dry.out());
        assertEquals(before, Files.readString(plan));
        Call call = Call.minato("import", plan.toString(), list.toString());
        assertEquals(ExitStatus.FINDINGS, call.status(), call.err());
        assertTrue(Files.readString(plan).contains("三崎港"));
        assertEquals(
                ExitStatus.BAD_CALL,
                Call.minato("import", plan.toString(), "nowhere.csv").status());
    }

    @Test
    void aPartnersWorkbookGoesOutAndComesBackUnanswered() throws IOException {
        Path sheet = folder.resolve("partner.xlsx");
        Call sent =
                Call.minato("send", plan.toString(), "--organisation", "org-cooperative", "--output", sheet.toString());
        assertEquals(ExitStatus.DONE, sent.status(), sent.err());
        String before = Files.readString(plan);
        Call received = Call.minato("receive", plan.toString(), sheet.toString(), "--lang", "ja");
        assertEquals(ExitStatus.DONE, received.status(), received.err());
        assertTrue(received.err().contains("取り込み 0、競合 0、取り込めないもの 0"), received.err());
        assertEquals(before, Files.readString(plan));
        Call other = Call.minato("receive", "examples/fisheries/uwajima.plan", sheet.toString());
        assertEquals(ExitStatus.BAD_CALL, other.status());
    }
}
