// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.dialog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.minato.core.errors.MinatoException;
import org.minato.extension.Plugin;
import org.minato.workbench.internal.text.Words;

/** Work of the installer, which takes long and is never done in the UI thread. */
public final class PluginWork {
    private PluginWork() {}

    /** What is done to plugins; each that is done with is added to the list, so that it is known when a later one fails. */
    @FunctionalInterface
    public interface Step {
        /** Does it. */
        void run(List<Plugin> done) throws IOException;
    }

    /**
     * How it went.
     *
     * @param plugins those that were done with
     * @param problem what went wrong and how to mend it, in the user's language; empty where nothing did
     */
    public record Result(List<Plugin> plugins, String problem) {}

    /** Does something now. */
    static Result run(Step step) {
        List<Plugin> done = new ArrayList<>();
        try {
            step.run(done);
            return new Result(done, "");
        } catch (MinatoException e) {
            return new Result(done, e.message(Locale.getDefault()));
        } catch (IOException e) {
            return new Result(done, Words.of("plugins.failed", e.toString()));
        }
    }

    /**
     * Changes the product in a job with progress, tells the result, and offers a restart. To be called in the UI thread.
     *
     * @param title what is done, for people
     * @param key text for what was done, with a place for the plugins
     */
    public static void change(Shell shell, String title, String key, Step step) {
        Display display = shell.getDisplay();
        Job job = Job.create(title, (IProgressMonitor monitor) -> {
            Result result = run(step);
            display.asyncExec(() -> tell(shell, title, key, result));
        });
        job.setUser(true);
        job.schedule();
    }

    private static void tell(Shell shell, String title, String key, Result result) {
        if (shell.isDisposed()) {
            return;
        }
        if (!result.problem().isEmpty()) {
            Ask.inform(shell, title, result.problem());
        }
        if (result.plugins().isEmpty()) {
            return;
        }
        String names = String.join(
                "\n", result.plugins().stream().map(AddPluginsDialog::shown).toList());
        int pressed = Ask.choose(
                shell, title, Words.of(key, names), List.of(Words.of("plugins.restart"), Words.of("plugins.later")));
        if (pressed == 0) {
            PlatformUI.getWorkbench().restart();
        }
    }
}
