// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What one process measures: names of phases with nanoseconds, bytes or counts. */
final class Measurements {
    private static final int LEAST = 3;
    private static final int MOST = 200;
    private static final int CALM_DOWN_MILLIS = 20;
    private static final int LEAST_EDITS = 100;
    private static final double FULL_BUDGET = 2e9;

    private final Map<String, Long> values = new TreeMap<>();
    private final long budget;

    /**
     * Begins with none.
     *
     * @param seconds how long a phase may be repeated
     */
    Measurements(double seconds) {
        this.budget = (long) (seconds * 1e9);
    }

    /** How many of a number of single edits the budget allows: all from two seconds on, and some in any case. */
    int edits(int most) {
        return (int) Math.max(LEAST_EDITS, Math.min(1, budget / FULL_BUDGET) * most);
    }

    void put(String name, long value) {
        values.put(name, value);
    }

    /** Measures something that is done once. */
    <T> T once(String name, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        put(name, System.nanoTime() - start);
        return result;
    }

    /**
     * Repeats something for as long as the budget allows, three times at least, and keeps the median of the later half,
     * when the code is compiled. Garbage is collected before each, outside the measured time.
     */
    void repeat(String name, Supplier<?> work) {
        repeat(name, LEAST, work);
    }

    /** The same with another least number of times. */
    void repeat(String name, int least, Supplier<?> work) {
        List<Long> times = new ArrayList<>();
        long end = System.nanoTime() + budget;
        while (times.size() < least || System.nanoTime() < end && times.size() < MOST) {
            settle();
            long start = System.nanoTime();
            Object result = work.get();
            long time = System.nanoTime() - start;
            if (result == null) {
                throw new IllegalStateException(name);
            }
            times.add(time);
        }
        put(name, median(times.subList(times.size() / 2, times.size())));
        put(name + ".runs", times.size());
    }

    /** Keeps the percentiles of times. */
    void percentiles(String name, long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        put(name + ".p50", sorted[sorted.length / 2]);
        put(name + ".p99", sorted[(int) Math.ceil(sorted.length * 0.99) - 1]);
        put(name + ".max", sorted[sorted.length - 1]);
        put(name + ".edits", sorted.length);
    }

    /** Bytes in use after garbage has been collected. */
    long retained(String name) {
        for (int i = 0; i < LEAST; i++) {
            settle();
        }
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        put(name, used);
        return used;
    }

    static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void settle() {
        System.gc();
        try {
            Thread.sleep(CALM_DOWN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void write(Path file) throws IOException {
        Files.write(
                file,
                values.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .toList());
    }
}
