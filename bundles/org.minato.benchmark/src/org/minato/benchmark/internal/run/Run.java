// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.run;

import java.io.IOException;
import java.nio.file.Path;

/** The main class of a process that measures one contestant. */
public final class Run {
    private static final int BUNDLES = 1;
    private static final int MODEL = 2;
    private static final int ELEMENTS = 3;
    private static final int SEED = 4;
    private static final int SECONDS = 5;
    private static final int MEASUREMENTS = 6;
    private static final int FOUND = 7;

    private Run() {}

    /** Measures: contestant, bundles, model, elements, seed, seconds, files for measurements and findings. */
    public static void main(String[] args) throws IOException {
        Measurements measurements = new Measurements(Double.parseDouble(args[SECONDS]));
        Task task = new Task(
                Path.of(args[BUNDLES]),
                Path.of(args[MODEL]),
                Integer.parseInt(args[ELEMENTS]),
                Long.parseLong(args[SEED]),
                Path.of(args[FOUND]),
                measurements);
        Contestant.valueOf(args[0]).run(task);
        measurements.write(Path.of(args[MEASUREMENTS]));
    }
}
