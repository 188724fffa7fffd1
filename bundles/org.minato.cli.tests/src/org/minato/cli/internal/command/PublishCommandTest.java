// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.minato.cli.internal.Call;
import org.minato.cli.internal.ExitStatus;

/** {@code minato publish}: copies for the public open and can be checked. */
class PublishCommandTest {

    @TempDir
    Path folder = Path.of("");

    static List<String> plans() throws IOException {
        Path examples = Call.repository().resolve("examples");
        try (Stream<Path> all = Files.walk(examples, 2)) {
            return all.filter(file -> file.toString().endsWith(".plan"))
                    .map(file -> Call.repository().relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private Call publish(String plan, String... more) {
        return Call.minato(Stream.concat(
                        Stream.of(
                                "publish",
                                plan,
                                "--output",
                                folder.resolve("public.plan").toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theCopyOfEveryExampleOpensWithoutItsCoordinates(String plan) throws IOException {
        Call call = publish(plan);
        assertEquals(ExitStatus.DONE, call.status(), call.err());
        String copy = Files.readString(folder.resolve("public.plan"));
        assertFalse(copy.contains("latitude="), copy);
        assertFalse(copy.contains("reasonJa=\"") && copy.contains("<waivers") && waiverHasReason(copy), copy);
        Call check = Call.minato("validate", folder.resolve("public.plan").toString(), "--fail-on", "never");
        assertEquals(ExitStatus.DONE, check.status(), check.err());
        assertFalse(check.out().contains("checksum"), check.out());
    }

    private static boolean waiverHasReason(String plan) {
        return plan.substring(plan.indexOf("<waivers"))
                .lines()
                .takeWhile(line -> !line.contains("</waivers"))
                .anyMatch(line -> line.contains("reasonJa="));
    }

    @Test
    void whatWasLeftOutIsListed() {
        Call call = publish("examples/fisheries/ikata.plan", "--lang", "ja");
        assertTrue(call.out().contains("北側の海域（伊予灘、例示）: 緯度を除きました"), call.out());
        assertTrue(call.err().contains("公開の前に"), call.err());
    }

    @Test
    void neitherThePlanItselfNorAnotherFileIsReplaced() throws IOException {
        publish("examples/fisheries/ikata.plan");
        assertEquals(
                ExitStatus.BAD_CALL, publish("examples/fisheries/ikata.plan").status());
        assertEquals(
                ExitStatus.DONE,
                publish("examples/fisheries/ikata.plan", "--force").status());
        String copy = folder.resolve("public.plan").toString();
        assertEquals(
                ExitStatus.BAD_CALL,
                Call.minato("publish", copy, "--output", copy, "--force").status());
    }

    @Test
    void besideItsOriginalTheModelsCopyGetsAnotherName() throws IOException {
        for (String file : List.of("ikata.plan", "smart-fishery.refmodel")) {
            Files.copy(Call.repository().resolve("examples/fisheries").resolve(file), folder.resolve(file));
        }
        byte[] model = Files.readAllBytes(folder.resolve("smart-fishery.refmodel"));
        assertEquals(
                ExitStatus.DONE,
                publish(folder.resolve("ikata.plan").toString()).status());
        assertTrue(Files.exists(folder.resolve("smart-fishery-public.refmodel")));
        assertEquals(List.of(new String(model)), List.of(Files.readString(folder.resolve("smart-fishery.refmodel"))));
    }
}
