// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.minato.core.finding.Finding;
import org.minato.model.refmodel.ReferenceModel;
import org.minato.rules.CheckOptions;
import org.minato.rules.Checker;
import org.minato.rules.LiveCheck;
import org.minato.rules.RuleBooks;
import org.minato.rules.Subject;

/**
 * The check that is kept up to date while a model is edited: each edit, and each undo, with the findings after it. Every
 * edit is undone at once, so that the model is the same in the end, and the findings have to be, too.
 */
final class LiveContest {
    private static final int WARM_UP = 3_000;
    private static final int EDITS = 5_000;
    private static final int COSTLY_EDITS = 1_000;
    private static final int BULK_SHARE = 100;
    private static final int LEAST = 100;

    /** Edits of one kind end after this time, where they are that slow. */
    private static final long LONGEST_NANOS = 8_000_000_000L;

    private final Task task;
    private final ReferenceModel model;
    private final RuleBooks books;
    private final ComparedClauses clauses = new ComparedClauses();
    private final Subject subject;
    private final CheckOptions options = CheckOptions.on(Contests.DATE).only(clauses.books());

    private LiveContest(Task task) {
        this.task = task;
        Installation installation = task.installation();
        this.model = installation.files().open(task.model()).model().orElseThrow();
        this.books = clauses.restrict(installation.books());
        this.subject = Subject.of(model);
    }

    static void run(Task task) throws IOException {
        new LiveContest(task).run();
    }

    private void run() throws IOException {
        Measurements measurements = task.measurements();
        long alone = measurements.retained("heap.model");
        Checker checker = new Checker(books);
        try (LiveCheck live = measurements.once("start", () -> {
            LiveCheck started = checker.live(subject, books, options);
            started.conformance();
            return started;
        })) {
            measurements.put("heap", measurements.retained("heap.live") - alone);
            Gate.write(Gate.found(live.conformance().findings(), clauses.rules()), task.found());
            Edits edits = new Edits(model, task.seed());
            single("attribute", edits::attribute, live, EDITS);
            single("reference", edits::reference, live, EDITS);
            bulk(edits, live, checker);
            single("reachability", edits::reachability, live, COSTLY_EDITS);
            same(live, checker);
            measurements.put("rebuilds", live.rebuilds());
        }
    }

    private void single(String name, Supplier<Edit> kind, LiveCheck live, int most) {
        int count = task.measurements().edits(most);
        long[] edited = new long[count];
        long[] undone = new long[count];
        int warmUp = Math.min(count, WARM_UP);
        long end = System.nanoTime() + LONGEST_NANOS / 2;
        for (int i = 0; i < warmUp && (i < LEAST || System.nanoTime() < end); i++) {
            measure(kind.get(), live, edited, undone, i);
        }
        end = System.nanoTime() + LONGEST_NANOS;
        int done = 0;
        while (done < count && (done < LEAST || System.nanoTime() < end)) {
            measure(kind.get(), live, edited, undone, done++);
        }
        task.measurements().percentiles("edit." + name, Arrays.copyOf(edited, done));
        task.measurements().percentiles("undo." + name, Arrays.copyOf(undone, done));
    }

    private static void measure(Edit edit, LiveCheck live, long[] edited, long[] undone, int place) {
        long start = System.nanoTime();
        edit.make();
        live.conformance();
        long between = System.nanoTime();
        edit.undo();
        live.conformance();
        undone[place] = System.nanoTime() - between;
        edited[place] = between - start;
    }

    /** One edit for each hundred elements, and the findings once after all of them. */
    private void bulk(Edits edits, LiveCheck live, Checker checker) {
        List<Edit> many = new ArrayList<>();
        for (int i = 0; i < task.elements() / BULK_SHARE; i++) {
            many.add(edits.attribute());
        }
        task.measurements().once("bulk", () -> {
            many.forEach(Edit::make);
            return live.conformance();
        });
        same(live, checker);
        task.measurements().once("bulk.undo", () -> {
            many.reversed().forEach(Edit::undo);
            return live.conformance();
        });
        same(live, checker);
    }

    private void same(LiveCheck live, Checker checker) {
        List<String> kept = lines(live.conformance().findings());
        List<String> anew = lines(checker.check(subject, books, options).findings());
        if (!kept.equals(anew)) {
            throw new IllegalStateException(
                    "The live check differs from a full check: " + kept.size() + " and " + anew.size() + " findings");
        }
    }

    private List<String> lines(List<Finding> findings) {
        return Gate.lines(Gate.found(findings, clauses.rules()));
    }
}
