// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.dialog;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.minato.extension.Installer;
import org.minato.extension.Plugin;
import org.minato.workbench.internal.text.Words;

/** Lists the plugins of the product; one of them can be removed, and those that were lost brought back. */
public final class InstalledPluginsDialog extends LocalizedDialog {
    private static final int HEIGHT = 200;
    private static final int REMOVE = IDialogConstants.CLIENT_ID + 1;
    private static final int RESTORE = IDialogConstants.CLIENT_ID + 2;

    private final Installer installer;
    private TableViewer plugins;
    private boolean isRead;
    private String problem = "";
    private List<Plugin> lost = List.of();
    private Optional<Plugin> removed = Optional.empty();
    private boolean restores;

    /** @param installer knows what is installed */
    public InstalledPluginsDialog(Shell shell, Installer installer) {
        super(shell, Words.of("plugins.title"), Words.of("plugins.reading"), Words.of("button.close"));
        this.installer = installer;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        plugins = new TableViewer(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = HEIGHT;
        plugins.getControl().setLayoutData(data);
        plugins.setContentProvider(ArrayContentProvider.getInstance());
        plugins.setLabelProvider(LabelProvider.createTextProvider(element -> AddPluginsDialog.shown((Plugin) element)));
        plugins.addSelectionChangedListener(event -> validate());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, REMOVE, Words.of("plugins.remove"), false);
        createButton(parent, RESTORE, Words.of("plugins.restore"), false);
        createButton(parent, IDialogConstants.CANCEL_ID, Words.of("button.close"), true);
    }

    @Override
    public void create() {
        super.create();
        Display display = getShell().getDisplay();
        Job job = Job.create(Words.of("plugins.reading"), (IProgressMonitor monitor) -> {
            PluginWork.Result present = PluginWork.run(done -> done.addAll(installer.installed()));
            PluginWork.Result missing = PluginWork.run(done -> done.addAll(installer.lost()));
            display.asyncExec(() -> show(present, missing.plugins()));
        });
        job.schedule();
    }

    private void show(PluginWork.Result present, List<Plugin> missing) {
        if (plugins.getControl().isDisposed()) {
            return;
        }
        isRead = true;
        problem = present.problem();
        lost = missing;
        plugins.setInput(present.plugins());
        List<String> names = lost.stream().map(AddPluginsDialog::shown).toList();
        setMessage(
                names.isEmpty() ? Words.of("plugins.explanation") : Words.of("plugins.lost", String.join(", ", names)));
        validate();
    }

    @Override
    protected void validate() {
        removed = Optional.ofNullable((Plugin) plugins.getStructuredSelection().getFirstElement());
        getButton(REMOVE).setEnabled(removed.isPresent());
        getButton(RESTORE).setEnabled(isRead && !lost.isEmpty());
        allow(problem);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == REMOVE) {
            String name = AddPluginsDialog.shown(removed.orElseThrow());
            if (Ask.confirm(
                    getShell(),
                    Words.of("plugins.title"),
                    Words.of("plugins.sure", name),
                    Words.of("plugins.remove"))) {
                okPressed();
            }
        } else if (button == RESTORE) {
            restores = true;
            okPressed();
        } else {
            super.buttonPressed(button);
        }
    }

    /** Whether to bring lost plugins back; else {@link #removed} is to be removed. */
    public boolean restores() {
        return restores;
    }

    /** The plugin to remove. */
    public Optional<Plugin> removed() {
        return removed;
    }
}
