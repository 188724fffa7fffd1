// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.minato.core.errors.MinatoException;
import org.minato.generate.GenerateOptions;
import org.minato.generate.Generation;
import org.minato.generate.GenerationReport;
import org.minato.workbench.internal.dialog.Ask;
import org.minato.workbench.internal.dialog.GenerateDialog;
import org.minato.workbench.internal.dialog.ReportDialog;
import org.minato.workbench.internal.project.Projects;
import org.minato.workbench.internal.text.Services;
import org.minato.workbench.internal.text.Words;

/** Generates the files of a plan into a folder and shows what became of each. */
public final class GenerateHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShell(event);
        Optional<IFile> plan = Selected.file(event, "plan");
        if (plan.isEmpty()) {
            Ask.inform(shell, Words.of("generate.title"), Words.of("generate.noPlan"));
            return null;
        }
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        if (editor != null && editor.isDirty()) {
            editor.getSite().getPage().saveEditor(editor, true);
        }
        Path file = Projects.pathOf(plan.get());
        GenerateDialog dialog = new GenerateDialog(
                shell,
                file.resolveSibling("output").toString(),
                Services.get(Generation.class).kinds());
        if (dialog.open() == Window.OK) {
            GenerateOptions options =
                    GenerateOptions.in(dialog.language(), LocalDate.now()).only(dialog.only());
            run(shell, plan.get(), Path.of(dialog.folder()), dialog.isTrial() ? options.asDryRun() : options);
        }
        return null;
    }

    private static void run(Shell shell, IFile plan, Path folder, GenerateOptions options) {
        Display display = shell.getDisplay();
        Job job = Job.create(Words.of("generate.running", plan.getName()), (IProgressMonitor monitor) -> {
            try {
                GenerationReport report = Services.get(Generation.class).run(Projects.pathOf(plan), folder, options);
                plan.getProject().refreshLocal(IResource.DEPTH_INFINITE, monitor);
                GenerateOptions earnest =
                        GenerateOptions.in(options.locale(), options.date()).only(options.only());
                Runnable generate = () -> run(shell, plan, folder, earnest);
                display.asyncExec(() -> new ReportDialog(shell, report, folder, generate).open());
            } catch (MinatoException e) {
                display.asyncExec(() -> Ask.inform(shell, Words.of("generate.title"), e.message(Locale.getDefault())));
            }
        });
        job.setUser(true);
        job.schedule();
    }
}
