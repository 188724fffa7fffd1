// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That what is measured is the same thing for all. */
final class ContestantsAgreeTest {
    private static final Path BUNDLES = Path.of(Objects.requireNonNull(System.getProperty("minato.root")), "bundles");
    /** Enough for every kind of fault. */
    private static final int ELEMENTS = 7_500;

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void makeAModel() throws IOException {
        run(Contestant.GENERATE, "model");
    }

    @Test
    void allContestantsFindTheSame() throws IOException {
        List<String> minato = run(Contestant.MINATO, "model");
        assertEquals(minato, run(Contestant.MINATO_LIVE, "model"));
        assertEquals(minato, run(Contestant.JAVA, "model"));
        assertEquals(minato, run(Contestant.EVL, "model"));
        assertEquals(minato, run(Contestant.EVL_PARALLEL, "model"));
    }

    @Test
    void everyComparedClauseHasFindings() throws IOException {
        Set<String> found = run(Contestant.JAVA, "model").stream()
                .map(line -> line.split(" ")[1])
                .collect(Collectors.toSet());
        assertEquals(new ComparedClauses().rules(), found);
    }

    @Test
    void theSameSeedMakesTheSameModel() throws IOException {
        run(Contestant.GENERATE, "again");
        assertArrayEquals(Files.readAllBytes(model("model")), Files.readAllBytes(model("again")));
    }

    private Path model(String name) {
        return folder.resolve(name + ".refmodel");
    }

    private List<String> run(Contestant contestant, String name) throws IOException {
        Path found = folder.resolve("found.txt");
        contestant.run(new Task(BUNDLES, model(name), ELEMENTS, 1, found, new Measurements(0)));
        return Files.exists(found) ? Files.readAllLines(found) : List.of();
    }
}
