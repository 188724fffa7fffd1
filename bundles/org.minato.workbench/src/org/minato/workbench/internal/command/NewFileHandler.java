// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.minato.core.errors.MinatoException;
import org.minato.model.base.Root;
import org.minato.workbench.internal.dialog.Ask;
import org.minato.workbench.internal.dialog.NewFileDialog;
import org.minato.workbench.internal.editor.Editors;
import org.minato.workbench.internal.project.NewFiles;
import org.minato.workbench.internal.project.Projects;
import org.minato.workbench.internal.text.Words;

/** Asks where and what, writes a new file with an empty top element and opens it. */
abstract class NewFileHandler extends AbstractHandler {
    private final String ending;

    NewFileHandler(String ending) {
        this.ending = ending;
    }

    abstract Root root(String id);

    abstract String title();

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShell(event);
        String project = Selected.resources(event).stream()
                .findFirst()
                .map(resource -> resource.getProject().getName())
                .orElse("my-project");
        NewFileDialog dialog = new NewFileDialog(shell, title(), Words.of("new.explanation"), ending, project);
        if (dialog.open() == Window.OK) {
            create(event, dialog, shell);
        }
        return null;
    }

    private void create(ExecutionEvent event, NewFileDialog dialog, Shell shell) throws ExecutionException {
        String id = dialog.file().replaceAll("[^A-Za-z0-9._-]|\\.[a-z]+$", "");
        Root root = root(id.isEmpty() || !Character.isLetter(id.charAt(0)) ? "root" : id);
        if (Words.isJapanese()) {
            root.setNameJa(dialog.name());
        } else {
            root.setNameEn(dialog.name());
        }
        try {
            IFile file = NewFiles.create(Projects.named(dialog.project()), dialog.file(), root);
            Editors.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), file, null);
        } catch (MinatoException e) {
            Ask.trouble(shell, e);
        } catch (CoreException e) {
            Ask.inform(shell, title(), e.getStatus().getMessage());
        }
    }
}
