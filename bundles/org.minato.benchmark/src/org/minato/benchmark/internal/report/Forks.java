// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.minato.benchmark.internal.run.Contestant;
import org.minato.benchmark.internal.run.Run;

/** The processes for one size of model, and what they measured. */
final class Forks {
    private static final int MANY_ELEMENTS = 250_000;

    /** The first Java that warns of what Protocol Buffers do, unless told not to. */
    private static final int WARNS_OF_UNSAFE = 23;

    private final Path bundles;
    private final Path folder;
    private final int elements;
    private final Options options;
    private final Map<Contestant, Map<String, List<Long>>> measured = new EnumMap<>(Contestant.class);

    /**
     * Begins with a model of a size, which is not yet there.
     *
     * @param folder where files are made
     */
    Forks(Path bundles, Path folder, int elements, Options options) {
        this.bundles = bundles;
        this.folder = folder;
        this.elements = elements;
        this.options = options;
    }

    /**
     * Runs a contestant.
     *
     * @throws IOException where it failed; its own words are on the standard error
     */
    void run(Contestant contestant) throws IOException, InterruptedException {
        Path measurements = folder.resolve("measurements.txt");
        Files.deleteIfExists(measurements);
        Path arguments = folder.resolve("arguments.txt");
        Files.writeString(
                arguments,
                "-cp \"" + System.getProperty("java.class.path", "").replace("\\", "\\\\") + "\" "
                        + Run.class.getName());
        String heap = elements > MANY_ELEMENTS ? "5g" : "2500m";
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "-Xms" + heap,
                "-Xmx" + heap,
                "-XX:+UseParallelGC",
                "@" + arguments));
        if (Runtime.version().feature() >= WARNS_OF_UNSAFE) {
            command.add(1, "--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(List.of(
                contestant.name(),
                bundles.toString(),
                folder.resolve("benchmark.refmodel").toString(),
                String.valueOf(elements),
                String.valueOf(options.seed()),
                String.valueOf(options.seconds()),
                measurements.toString(),
                found(contestant).toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(contestant.name());
        }
        Map<String, List<Long>> values = measured.computeIfAbsent(contestant, each -> new HashMap<>());
        for (String line : Files.readAllLines(measurements)) {
            String[] parts = line.split(" ");
            values.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(Long.valueOf(parts[1]));
        }
    }

    private Path found(Contestant contestant) {
        return folder.resolve("found-" + contestant.name() + ".txt");
    }

    /** What a contestant found: kind, clause and element, sorted. */
    List<String> findings(Contestant contestant) throws IOException {
        return Files.readAllLines(found(contestant));
    }

    /** The median over the processes; empty where it was not measured. */
    OptionalLong median(Contestant contestant, String name) {
        List<Long> values = measured.getOrDefault(contestant, Map.of()).get(name);
        return values == null
                ? OptionalLong.empty()
                : OptionalLong.of(values.stream().sorted().toList().get(values.size() / 2));
    }
}
