// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.minato.benchmark.internal.run.Contestant;
import org.minato.core.text.Texts;

/**
 * {@code ./minato benchmark}: makes models, measures Minato and what it is compared with, each in processes of its own
 * that take turns, and prints one table for each size. Exits with 1 where contestants do not find the same, 2 where the
 * call is wrong, 3 where a process fails. Goals that are missed do not change the exit status. The system property
 * {@code minato.root} names the checkout.
 */
public final class Benchmark {
    private static final int DIFFERENT = 1;
    private static final int WRONG_CALL = 2;
    private static final int FAILED = 3;
    private static final int SHOWN = 10;
    private static final List<Contestant> QUICK = List.of(
            Contestant.MINATO, Contestant.JAVA, Contestant.MINATO_LIVE, Contestant.MINATO_FILES, Contestant.EMF_FILES);
    private static final List<Contestant> SLOW = List.of(Contestant.EVL, Contestant.EVL_PARALLEL);
    private static final List<Contestant> COMPARED =
            List.of(Contestant.MINATO_LIVE, Contestant.JAVA, Contestant.EVL, Contestant.EVL_PARALLEL);

    private final Texts texts = Texts.of(Benchmark.class);
    private final Options options;

    private Benchmark(Options options) {
        this.options = options;
    }

    /** Runs the command. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Options options;
        try {
            options = Options.parse(args);
        } catch (IllegalArgumentException e) {
            Benchmark asked = new Benchmark(Options.parse(new String[0]));
            asked.tell("usage.wrong", String.valueOf(e.getMessage()));
            asked.tell("usage");
            System.exit(WRONG_CALL);
            return;
        }
        System.exit(new Benchmark(options).run());
    }

    private void tell(String key, Object... arguments) {
        System.err.println(texts.get(key, arguments).in(options.locale()));
    }

    private int run() throws IOException, InterruptedException {
        Path bundles = Path.of(System.getProperty("minato.root", ""), "bundles");
        for (int size : options.sizes()) {
            Path folder = Files.createTempDirectory("minato-benchmark");
            try {
                int status = measure(new Forks(bundles, folder, size, options), size);
                if (status != 0) {
                    return status;
                }
            } finally {
                delete(folder);
            }
        }
        return 0;
    }

    private int measure(Forks forks, int size) throws IOException, InterruptedException {
        List<Contestant> order = new ArrayList<>(List.of(Contestant.GENERATE));
        order.addAll(QUICK);
        order.addAll(SLOW);
        for (int fork = 1; fork < options.forks(); fork++) {
            order.addAll(QUICK);
        }
        for (int i = 0; i < order.size(); i++) {
            tell("running", size, order.get(i).name(), i + 1, order.size());
            try {
                forks.run(order.get(i));
            } catch (IOException e) {
                tell("failed", order.get(i).name());
                return FAILED;
            }
        }
        for (Contestant other : COMPARED) {
            if (!sameFindings(forks, other)) {
                return DIFFERENT;
            }
        }
        print(forks);
        return 0;
    }

    private void print(Forks forks) throws IOException {
        List<String> names = Stream.concat(Stream.of(Contestant.MINATO), COMPARED.stream())
                .map(Contestant::name)
                .toList();
        System.out.println(texts.get(
                        "head",
                        forks.median(Contestant.GENERATE, "elements").orElseThrow(),
                        forks.findings(Contestant.MINATO).size(),
                        String.join(", ", names),
                        options.seed(),
                        options.forks(),
                        ForkJoinPool.getCommonPoolParallelism() + 1,
                        System.getProperty("java.version"))
                .in(options.locale()));
        System.out.println(new SizeReport(forks, options.locale()));
    }

    private boolean sameFindings(Forks forks, Contestant other) throws IOException {
        List<String> mine = forks.findings(Contestant.MINATO);
        List<String> theirs = forks.findings(other);
        if (mine.equals(theirs)) {
            return true;
        }
        tell("different", Contestant.MINATO.name(), other.name());
        show("- ", mine, theirs);
        show("+ ", theirs, mine);
        return false;
    }

    private static void show(String mark, List<String> some, List<String> without) {
        TreeSet<String> only = new TreeSet<>(some);
        only.removeAll(without);
        only.stream().limit(SHOWN).forEach(line -> System.err.println(mark + line));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
