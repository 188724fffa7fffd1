// SPDX-License-Identifier: EPL-2.0
package org.minato.commands.internal;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One thread for what can wait a moment: journals, looking at the disk. It starts when first needed. */
final class Background {
    private static final System.Logger LOG = System.getLogger(Background.class.getName());

    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "Minato editing sessions");
        thread.setDaemon(true);
        return thread;
    });

    /** Runs the task once, some time from now. */
    void after(Duration delay, Runnable task) {
        try {
            executor.schedule(() -> guarded(task), delay.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.log(Level.DEBUG, "Sessions are ending: a task is left out", e);
        }
    }

    /** Runs the task again and again, with that time between two runs. */
    void every(Duration pause, Runnable task) {
        executor.scheduleWithFixedDelay(() -> guarded(task), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends the thread; what still waited is not run. */
    void stop() {
        executor.shutdownNow();
    }

    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A background task of the editing sessions failed", e);
        }
    }
}
