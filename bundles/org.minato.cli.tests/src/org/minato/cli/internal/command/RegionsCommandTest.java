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

/** {@code minato regions --data}: users' own data beside the codes. */
class RegionsCommandTest {

    @TempDir
    Path folder = Path.of("");

    private Call regions(String content, String... more) throws IOException {
        Path file = folder.resolve("regions.csv");
        Files.writeString(file, content);
        String[] call = new String[more.length + 3];
        call[0] = "regions";
        call[1] = "--data";
        call[2] = file.toString();
        System.arraycopy(more, 0, call, 3, more.length);
        return Call.minato(call);
    }

    @Test
    void theRegionsOfTheFileAreListedWithTheirData() throws IOException {
        Call call = regions(
                "コード,人口,海に面する,出典,時点,漁港の数\n384429,8397,あり,国勢調査,2020-10-01,13\n131016,66680,なし,,,\n", "--lang", "ja");
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        assertEquals(
                "131016  東京都千代田区  ちよだく  人口 66,680  海に面しない\n"
                        + "384429  愛媛県伊方町  いかたちょう  人口 8,397  海に面する  漁港の数=13  [国勢調査 2020-10-01]\n",
                call.out());
    }

    @Test
    void jsonHasTheTypedData() throws IOException {
        Call call = regions("code,population,own\n384429,8397,x\n", "伊方", "--format", "json");
        assertTrue(call.out().contains("\"population\": 8397"), call.out());
        assertTrue(call.out().contains("\"own\": \"x\""), call.out());
    }

    @Test
    void aFaultyRowIsToldByItsLineAndIsAFinding() throws IOException {
        Call call = regions("code,population\n384420,1\n384429,2\n");
        assertEquals(ExitStatus.FINDINGS, call.status());
        assertTrue(call.err().contains("regions.csv:2: "), call.err());
        assertTrue(call.err().contains("384429"), call.err());
        assertTrue(call.out().contains("384429"), call.out());
    }

    @Test
    void aFileThatIsNoTableOfRegionsIsRefused() throws IOException {
        assertEquals(ExitStatus.BAD_CALL, regions("name\n伊方町\n").status());
        assertEquals(
                ExitStatus.BAD_CALL,
                Call.minato("regions", "--data", folder.resolve("no.csv").toString())
                        .status());
    }
}
