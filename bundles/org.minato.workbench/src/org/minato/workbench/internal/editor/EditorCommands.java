// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.HandlerEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.UIElement;
import org.minato.commands.session.EditingSession;
import org.minato.core.text.LocalizedText;
import org.minato.workbench.internal.text.Words;

/**
 * What the workbench's commands do in the editor. Those that texts have too (cut, copy, paste, delete) hold only while
 * the tree has the focus, so that texts keep theirs.
 */
final class EditorCommands {
    private final IHandlerService handlers;
    private final ICommandService commands;
    private final List<IHandlerActivation> always = new ArrayList<>();
    private final List<IHandlerActivation> inTree = new ArrayList<>();
    private final EditorPage page;

    EditorCommands(ModelEditor editor, EditorPage page) {
        this.page = page;
        handlers = editor.getSite().getService(IHandlerService.class);
        commands = editor.getSite().getService(ICommandService.class);
        EditingSession session = page.model().session();
        always.add(activate(
                IWorkbenchCommandConstants.EDIT_UNDO,
                new Handler(
                        this::undo, session::canUndo, () -> label("edit.undo", "edit.undoWhat", session.undoLabel()))));
        always.add(activate(
                IWorkbenchCommandConstants.EDIT_REDO,
                new Handler(
                        session::redo,
                        session::canRedo,
                        () -> label("edit.redo", "edit.redoWhat", session.redoLabel()))));
        always.add(activate(
                IWorkbenchCommandConstants.FILE_REVERT,
                new Handler(page.saving()::revert, editor::isDirty, () -> Words.of("save.revert"))));
        always.add(activate(
                IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE,
                new Handler(page.tree()::focusSearch, () -> true, () -> Words.of("edit.find"))));
        page.pages().ifPresent(pages -> {
            always.add(activate(
                    IWorkbenchCommandConstants.NAVIGATE_NEXT_PAGE,
                    new Handler(() -> pages.turn(1), () -> true, () -> "")));
            always.add(activate(
                    IWorkbenchCommandConstants.NAVIGATE_PREVIOUS_PAGE,
                    new Handler(() -> pages.turn(-1), () -> true, () -> "")));
        });
        Tree tree = page.tree().viewer().getTree();
        tree.addListener(SWT.FocusIn, event -> focusGained());
        tree.addListener(SWT.FocusOut, event -> focusLost());
        tree.addListener(SWT.KeyDown, event -> {
            if ((event.stateMask & SWT.MOD3) != 0
                    && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
                page.edits().move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
                event.doit = false;
            }
        });
    }

    private void undo() {
        page.flush();
        page.model().session().undo();
    }

    private static String label(String plain, String named, Optional<LocalizedText> change) {
        return change.map(text -> Words.of(named, Words.of(text))).orElseGet(() -> Words.of(plain));
    }

    private void focusGained() {
        focusLost();
        TreeEdits edits = page.edits();
        Map.<String, Runnable>of(
                        IWorkbenchCommandConstants.EDIT_CUT,
                        edits::cut,
                        IWorkbenchCommandConstants.EDIT_COPY,
                        edits::copy,
                        IWorkbenchCommandConstants.EDIT_PASTE,
                        edits::paste,
                        IWorkbenchCommandConstants.EDIT_DELETE,
                        edits::delete,
                        IWorkbenchCommandConstants.FILE_RENAME,
                        page.details()::focusName,
                        "org.minato.workbench.duplicate",
                        edits::duplicate)
                .forEach((id, run) -> inTree.add(activate(id, new Handler(run, () -> true, () -> ""))));
    }

    private void focusLost() {
        handlers.deactivateHandlers(inTree);
        inTree.clear();
    }

    private IHandlerActivation activate(String command, Handler handler) {
        return handlers.activateHandler(command, handler);
    }

    /** Shows again what undo and redo would do. */
    void refresh() {
        commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
        commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
        always.forEach(activation -> ((Handler) activation.getHandler()).fireChanged());
    }

    void end() {
        focusLost();
        handlers.deactivateHandlers(always);
        always.clear();
    }

    private static final class Handler extends AbstractHandler implements IElementUpdater {
        private final Runnable run;
        private final BooleanSupplier enabled;
        private final Supplier<String> label;

        Handler(Runnable run, BooleanSupplier enabled, Supplier<String> label) {
            this.run = run;
            this.enabled = enabled;
            this.label = label;
        }

        @Override
        public boolean isEnabled() {
            return enabled.getAsBoolean();
        }

        @Override
        public @Nullable Object execute(ExecutionEvent event) {
            run.run();
            return null;
        }

        void fireChanged() {
            fireHandlerChanged(new HandlerEvent(this, true, false));
        }

        @Override
        public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
            String text = label.get();
            if (!text.isEmpty()) {
                element.setText(text);
                element.setTooltip(text);
            }
        }
    }
}
