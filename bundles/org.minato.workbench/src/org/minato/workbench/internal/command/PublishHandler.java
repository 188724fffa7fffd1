// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.minato.core.domain.Domains;
import org.minato.core.domain.InstalledDomain;
import org.minato.core.errors.MinatoException;
import org.minato.core.files.LoadedFile;
import org.minato.core.files.ModelFiles;
import org.minato.model.deployment.Plan;
import org.minato.planning.publish.PublicCopy;
import org.minato.planning.publish.Removal;
import org.minato.workbench.internal.dialog.Ask;
import org.minato.workbench.internal.dialog.PreviewDialog;
import org.minato.workbench.internal.project.Projects;
import org.minato.workbench.internal.text.Services;
import org.minato.workbench.internal.text.Words;

/** Writes a copy of the plan and its model without what is confidential, after showing what is left out. */
public final class PublishHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShell(event);
        Optional<IFile> file = Selected.file(event, "plan");
        if (file.isEmpty()) {
            Ask.inform(shell, Words.of("publish.title"), Words.of("publish.noPlan"));
            return null;
        }
        try {
            LoadedFile opened = Services.get(ModelFiles.class).open(Projects.pathOf(file.get()));
            PublicCopy copy = PublicCopy.of(
                    (Plan) opened.root(),
                    Services.get(Domains.class).all().stream()
                            .map(InstalledDomain::descriptor)
                            .toList());
            List<PreviewDialog.Line> lines =
                    copy.removals().stream().map(PublishHandler::line).toList();
            PreviewDialog dialog = new PreviewDialog(
                    shell, Words.of("publish.title"), Words.of("publish.help"), Words.of("publish.action"), lines);
            if (dialog.accepted()) {
                write(shell, copy, file.get());
            }
        } catch (MinatoException e) {
            Ask.trouble(shell, e);
        }
        return null;
    }

    private static PreviewDialog.Line line(Removal removal) {
        return new PreviewDialog.Line(
                Words.of(
                        switch (removal.kind()) {
                            case VALUE -> "publish.value";
                            case ELEMENT -> "publish.element";
                            case CONTENT -> "publish.content";
                        }),
                Words.of(removal.element()),
                Words.of(removal.part()));
    }

    private static void write(Shell shell, PublicCopy copy, IFile plan) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Words.of("publish.title"));
        dialog.setFilterPath(String.valueOf(Projects.pathOf(plan).getParent()));
        dialog.setFileName(plan.getName().replaceFirst("\\.plan$", "-public.plan"));
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Path target = Path.of(chosen.endsWith(".plan") ? chosen : chosen + ".plan");
        Path model = target.resolveSibling(String.valueOf(target.getFileName()).replaceFirst("\\.plan$", ".refmodel"));
        boolean isThere = Files.exists(target) || Files.exists(model);
        if (isThere
                && !Ask.confirm(
                        shell,
                        Words.of("publish.title"),
                        Words.of("publish.overwrite", target, model),
                        Words.of("save.overwrite"))) {
            return;
        }
        copy.write(Services.get(ModelFiles.class), target, model);
        Ask.inform(shell, Words.of("publish.title"), Words.of("publish.written", target, model));
    }
}
