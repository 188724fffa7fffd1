// SPDX-License-Identifier: EPL-2.0
package org.minato.domain.fisheries;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenTwinsTest {

    private static final Checking CHECKING = new Checking();

    static List<Path> twins() throws IOException {
        try (Stream<Path> folders = Files.list(Fisheries.BROKEN)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("twins")
    void aBrokenTwinGivesExactlyTheFindingsListedBesideIt(Path folder) throws IOException {
        Twin expected = Twin.expected(folder);
        Twin actual = Twin.actual(CHECKING, folder, expected.failOn());
        assertAll(
                () -> assertEquals(expected.exit(), actual.exit(), "exit status"),
                () -> assertEquals(expected.unreadable(), actual.unreadable(), "unreadable file"),
                () -> assertEquals(expected.line(), actual.line(), "line of the refusal"),
                () -> assertEquals(lines(expected.findings()), lines(actual.findings()), "findings"),
                () -> assertEquals(expected.conformance(), actual.conformance(), "states of clauses"));
    }

    private static String lines(List<Twin.Found> findings) {
        return String.join(
                "\n", findings.stream().map(Twin.Found::toString).sorted().toList());
    }
}
