// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.command;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.minato.workbench.internal.dialog.Ask;
import org.minato.workbench.internal.dialog.PickDialog;
import org.minato.workbench.internal.editor.Editors;
import org.minato.workbench.internal.navigator.NavigatorView;
import org.minato.workbench.internal.project.Examples;
import org.minato.workbench.internal.project.Examples.Shipped;
import org.minato.workbench.internal.text.Services;
import org.minato.workbench.internal.text.Words;

/** Makes a project with a copy of an example and opens its model; asks which where there are several. */
public final class OpenExampleHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShell(event);
        List<Shipped> examples = Services.get(Examples.class).all();
        if (examples.isEmpty()) {
            Ask.inform(shell, Words.of("example.title"), Words.of("example.none"));
        } else if (examples.size() == 1) {
            open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), examples.get(0));
        } else {
            LabelProvider labels = new LabelProvider() {
                @Override
                public String getText(Object element) {
                    return ((Shipped) element).name();
                }
            };
            new PickDialog(shell, Words.of("example.title"), examples, labels, false)
                    .pick().stream()
                            .findFirst()
                            .ifPresent(chosen -> open(
                                    HandlerUtil.getActiveWorkbenchWindow(event).getActivePage(), (Shipped) chosen));
        }
        return null;
    }

    /** Makes the project and opens the example's model. */
    public static void open(IWorkbenchPage page, Shipped example) {
        try {
            Services.get(Examples.class).copy(example).ifPresent(file -> {
                Editors.open(page, file, null);
                if (page.findView(NavigatorView.ID) instanceof NavigatorView navigator) {
                    navigator.reveal(file);
                }
            });
        } catch (CoreException e) {
            Ask.inform(
                    page.getWorkbenchWindow().getShell(),
                    Words.of("example.title"),
                    e.getStatus().getMessage());
        }
    }
}
