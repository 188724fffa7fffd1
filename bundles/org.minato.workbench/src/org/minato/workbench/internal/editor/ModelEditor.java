// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.editor;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.EditorPart;
import org.minato.commands.session.EditingSessions;
import org.minato.commands.session.OpenFile;
import org.minato.core.errors.MinatoException;
import org.minato.workbench.internal.check.LiveChecks;
import org.minato.workbench.internal.findings.FindingMarkers;
import org.minato.workbench.internal.text.Services;
import org.minato.workbench.internal.text.Words;

/**
 * Edits a model, rule book or plan of the workspace. The file is opened in the background; until then, and when it cannot
 * be read, the editor says so.
 */
public final class ModelEditor extends EditorPart implements ISaveablePart2 {
    /** Id of the editor. */
    public static final String ID = "org.minato.workbench.editor";

    private final StackLayout stack = new StackLayout();
    private final EditorSelection selection = new EditorSelection();
    private Composite place;
    private @Nullable OpenFile file;
    private @Nullable EditorPage page;
    private @Nullable String wanted;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof IFileEditorInput)) {
            throw new PartInitException(Words.of("editor.onlyFiles"));
        }
        setSite(site);
        site.setSelectionProvider(selection);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    protected void setInput(IEditorInput input) {
        super.setInput(input);
        setTitleImage(FilePictures.of(input.getName()));
    }

    /** The file in the workspace. */
    public IFile workspaceFile() {
        return ((IFileEditorInput) getEditorInput()).getFile();
    }

    @Override
    public void createPartControl(Composite parent) {
        place = new Composite(parent, SWT.NONE);
        place.setLayout(stack);
        load();
    }

    private void load() {
        say(Words.of("editor.loading", getPartName()));
        Path path = workspaceFile().getLocation().toPath();
        Display display = place.getDisplay();
        Job job = Job.create(Words.of("editor.loading", getPartName()), (IProgressMonitor monitor) -> {
            try {
                OpenFile opened = Services.get(EditingSessions.class).open(path);
                display.asyncExec(() -> show(opened));
            } catch (MinatoException e) {
                display.asyncExec(() -> refuse(e));
            }
        });
        job.schedule();
    }

    private void show(OpenFile opened) {
        if (place.isDisposed()) {
            opened.close();
            return;
        }
        file = opened;
        EditorPage built = new EditorPage(this, place, opened);
        page = built;
        bring(built.control());
        Services.get(LiveChecks.class).watch(opened);
        String id = wanted;
        if (id != null) {
            wanted = null;
            built.revealId(id);
        }
        firePropertyChange(IEditorPart.PROP_DIRTY);
        firePropertyChange(IEditorPart.PROP_INPUT);
    }

    private void refuse(MinatoException problem) {
        if (place.isDisposed()) {
            return;
        }
        Composite message = say(problem.message(Locale.getDefault()));
        Button again = new Button(message, SWT.PUSH);
        again.setText(Words.of("editor.tryAgain"));
        again.addListener(SWT.Selection, event -> load());
        message.layout();
    }

    private Composite say(String text) {
        Composite message = new Composite(place, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 24;
        layout.marginHeight = 24;
        message.setLayout(layout);
        Label label = new Label(message, SWT.WRAP);
        label.setText(text);
        label.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        bring(message);
        return message;
    }

    private void bring(Control control) {
        Control before = stack.topControl;
        stack.topControl = control;
        place.layout();
        if (before != null) {
            before.dispose();
        }
    }

    /** Selects the element with an id as soon as the file is loaded. */
    public void revealId(String id) {
        EditorPage present = page;
        if (present == null) {
            wanted = id;
        } else {
            present.revealId(id);
        }
    }

    /** Selects the element with an id, the one of that line where several have it. */
    public void reveal(String id, int line) {
        EditorPage present = page;
        if (present == null) {
            wanted = id;
        } else {
            present.tree().find(id, line).ifPresent(present::reveal);
        }
    }

    /** Selects an element of the session, if need be in the editor of its file. */
    public void reveal(EObject element) {
        EditorPage present = page;
        if (present != null) {
            present.reveal(element);
        }
    }

    /** The open file; none while it is loading or when it cannot be read. */
    public Optional<OpenFile> openFile() {
        return Optional.ofNullable(file);
    }

    /** The tree and form; none while the file is loading or when it cannot be read. */
    public Optional<EditorPage> page() {
        return Optional.ofNullable(page);
    }

    /** Tells the workbench what is selected in a tree. */
    void selectIn(TreeViewer tree) {
        selection.follow(tree);
    }

    void dirtyChanged() {
        firePropertyChange(IEditorPart.PROP_DIRTY);
    }

    void moveTo(IEditorInput input) {
        closeFile();
        setInput(input);
        setPartName(input.getName());
        firePropertyChange(IEditorPart.PROP_INPUT);
        load();
    }

    void status(String text) {
        getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(text.isEmpty() ? null : text);
    }

    @Override
    public boolean isDirty() {
        OpenFile opened = file;
        return opened != null && opened.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        EditorPage present = page;
        if (present != null && !present.saving().save() && monitor != null) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public void doSaveAs() {
        EditorPage present = page;
        if (present != null) {
            present.saving().saveAs();
        }
    }

    @Override
    public boolean isSaveAsAllowed() {
        return page != null;
    }

    @Override
    public boolean isSaveOnCloseNeeded() {
        return isDirty() && OtherEditors.of(this).isEmpty();
    }

    @Override
    public int promptToSaveOnClose() {
        return OtherEditors.of(this).isEmpty()
                ? Saving.askBeforeClosing(getSite().getShell(), getPartName())
                : NO;
    }

    @Override
    @NonNullByDefault({})
    public <T> T getAdapter(Class<T> type) {
        if (type == IGotoMarker.class) {
            IGotoMarker reveal = marker -> reveal(FindingMarkers.elementId(marker), FindingMarkers.line(marker));
            return type.cast(reveal);
        }
        if (type == IFile.class) {
            return type.cast(workspaceFile());
        }
        return super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        EditorPage present = page;
        if (present != null) {
            present.focus();
        } else if (!place.isDisposed()) {
            place.setFocus();
        }
    }

    private void closeFile() {
        OpenFile opened = file;
        EditorPage present = page;
        file = null;
        page = null;
        if (present != null) {
            present.end();
        }
        if (opened != null) {
            Services.get(LiveChecks.class).unwatch(opened);
            opened.close();
        }
    }

    @Override
    public void dispose() {
        closeFile();
        super.dispose();
    }
}
