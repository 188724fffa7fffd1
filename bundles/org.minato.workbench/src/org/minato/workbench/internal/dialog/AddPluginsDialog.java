// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.dialog;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.minato.extension.Installer;
import org.minato.extension.Plugin;
import org.minato.workbench.internal.text.Words;

/** Asks where plugins are and which of them to add: a p2 repository, whose features it lists, or a jar. */
public final class AddPluginsDialog extends LocalizedDialog {
    private static final int HEIGHT = 180;

    private final Installer installer;
    private Text place;
    private Button read;
    private CheckboxTableViewer plugins;
    private String problem = "";
    private String listed = "";
    private List<Plugin> chosen = List.of();

    /** @param installer lists what a repository offers */
    public AddPluginsDialog(Shell shell, Installer installer) {
        super(shell, Words.of("addPlugins.title"), Words.of("addPlugins.explanation"), Words.of("addPlugins.action"));
        this.installer = installer;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        new Label(area, SWT.NONE).setText(Words.of("addPlugins.place"));
        place = new Text(area, SWT.SINGLE | SWT.BORDER);
        place.setData("feature", "place");
        place.setMessage("https://example.org/plugins");
        place.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        place.addModifyListener(event -> forget());
        place.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN && chosen.isEmpty()) {
                event.doit = false;
                read();
            }
        });
        button(area, "addPlugins.folder", this::browseFolder);
        button(area, "addPlugins.file", this::browseFile);
        new Label(area, SWT.NONE);
        read = button(area, "addPlugins.read", this::read);
        new Label(area, SWT.NONE).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        plugins = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1);
        data.heightHint = HEIGHT;
        plugins.getControl().setLayoutData(data);
        plugins.setContentProvider(ArrayContentProvider.getInstance());
        plugins.setLabelProvider(LabelProvider.createTextProvider(element -> shown((Plugin) element)));
        plugins.addCheckStateListener(event -> validate());
        place.setFocus();
        return area;
    }

    /** A plugin in one line. */
    static String shown(Plugin plugin) {
        String named = plugin.name().isEmpty() || plugin.name().equals(plugin.id()) ? "" : plugin.name() + "  ";
        return named + plugin.id() + "  " + plugin.version();
    }

    private static Button button(Composite area, String key, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(Words.of(key));
        button.setData("feature", key);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void browseFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        take(dialog.open());
    }

    private void browseFile() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.zip;*.jar", "*.*"});
        take(dialog.open());
    }

    private void take(String path) {
        if (path != null) {
            place.setText(path);
            read();
        }
    }

    private void forget() {
        plugins.setInput(List.of());
        problem = "";
        listed = "";
        validate();
    }

    private void read() {
        String from = place.getText().strip();
        if (from.isEmpty()) {
            return;
        }
        Optional<Path> jar = jar();
        if (jar.isPresent()) {
            String file = jar.get().getFileName().toString();
            show(from, List.of(new Plugin(file, "", file)), "");
            return;
        }
        read.setEnabled(false);
        setErrorMessage(null);
        setMessage(Words.of("addPlugins.reading", from));
        Display display = getShell().getDisplay();
        Job job = Job.create(Words.of("addPlugins.reading", from), (IProgressMonitor monitor) -> {
            PluginWork.Result result =
                    PluginWork.run(done -> done.addAll(installer.offered(Installer.repository(from))));
            display.asyncExec(() -> {
                if (!plugins.getControl().isDisposed()) {
                    show(from, result.plugins(), result.problem());
                }
            });
        });
        job.schedule();
    }

    private void show(String from, List<Plugin> found, String trouble) {
        read.setEnabled(true);
        setMessage(Words.of("addPlugins.explanation"));
        if (from.equals(place.getText().strip())) {
            listed = from;
            problem = trouble.isEmpty() && found.isEmpty() ? Words.of("addPlugins.empty") : trouble;
            plugins.setInput(found);
            plugins.setAllChecked(found.size() == 1);
        }
        validate();
    }

    @Override
    protected void validate() {
        chosen = Arrays.stream(plugins.getCheckedElements())
                .map(Plugin.class::cast)
                .toList();
        String missing = listed.isEmpty() ? "addPlugins.noPlace" : "addPlugins.noneChosen";
        allow(!problem.isEmpty() ? problem : chosen.isEmpty() ? Words.of(missing) : "");
    }

    /** The plugins to add. */
    public List<Plugin> chosen() {
        return chosen;
    }

    /** Where they are, as entered. */
    public String place() {
        return listed;
    }

    /** The jar to add, where a jar was entered. */
    public Optional<Path> jar() {
        String text = listed.isEmpty() ? place.getText().strip() : listed;
        try {
            Path path = Path.of(text);
            return text.endsWith(".jar") && Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
