// SPDX-License-Identifier: EPL-2.0
package org.minato.benchmark.internal.run;

import java.io.IOException;

/** What is measured in a process of its own. */
public enum Contestant {
    /** Makes the model and saves it. */
    GENERATE(Contests::generate),
    /** Minato's rules, all at once. */
    MINATO(Contests::minato),
    /** Minato's rules, kept up to date while the model is edited. */
    MINATO_LIVE(LiveContest::run),
    /** The same clauses by hand. */
    JAVA(Contests::java),
    /** The same clauses in EVL, on one thread. */
    EVL(task -> Contests.evl(task, 1)),
    /** The same clauses in EVL, on all threads. */
    EVL_PARALLEL(task -> Contests.evl(task, Contests.threads())),
    /** Minato's loading and saving. */
    MINATO_FILES(FileContests::minato),
    /** Plain EMF's loading and saving. */
    EMF_FILES(FileContests::emf);

    /** The work of a contestant. */
    interface Contest {
        void run(Task task) throws IOException;
    }

    private final Contest contest;

    Contestant(Contest contest) {
        this.contest = contest;
    }

    void run(Task task) throws IOException {
        contest.run(task);
    }
}
