// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.dialog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.minato.core.errors.MinatoException;
import org.minato.extension.DomainPluginProject;
import org.minato.workbench.internal.text.Words;

/** Asks for the names and the folder of the project of a new domain plugin. */
public final class NewPluginDialog extends LocalizedDialog {
    private final Path home;
    private Text domain;
    private Text bundle;
    private Text nameJa;
    private Text nameEn;
    private Text folder;
    private String offeredBundle = "";
    private String offeredFolder = "";
    private Optional<DomainPluginProject> chosen = Optional.empty();
    private Path chosenFolder = Path.of("");

    /** @param home the folder in which a folder for the project is offered */
    public NewPluginDialog(Shell shell, Path home) {
        super(shell, Words.of("newPlugin.title"), Words.of("newPlugin.explanation"), Words.of("new.create"));
        this.home = home;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        domain = text(area, "domain", "sharing", 2);
        bundle = text(area, "bundle", "jp.example.sharing", 2);
        nameJa = text(area, "nameJa", "シェアリングエコノミー", 2);
        nameEn = text(area, "nameEn", "Sharing economy", 2);
        folder = text(area, "folder", "", 1);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Words.of("form.choose"));
        browse.addListener(SWT.Selection, event -> browse());
        domain.addModifyListener(event -> offer());
        domain.setFocus();
        return area;
    }

    private Text text(Composite area, String field, String example, int columns) {
        new Label(area, SWT.NONE).setText(Words.of("newPlugin." + field));
        Text text = new Text(area, SWT.SINGLE | SWT.BORDER);
        text.setData("feature", field);
        text.setMessage(example);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1));
        text.addModifyListener(event -> validate());
        return text;
    }

    /** Offers the bundle and the folder that go with the id, where the user has not entered others. */
    private void offer() {
        String id = domain.getText().strip();
        String newBundle = id.isEmpty() ? "" : "jp.example." + id;
        String newFolder = id.isEmpty() ? "" : home.resolve(id + "-plugin").toString();
        if (bundle.getText().equals(offeredBundle)) {
            offeredBundle = newBundle;
            bundle.setText(newBundle);
        }
        if (folder.getText().equals(offeredFolder)) {
            offeredFolder = newFolder;
            folder.setText(newFolder);
        }
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(folder.getText());
        String place = dialog.open();
        if (place != null) {
            folder.setText(place);
        }
    }

    @Override
    protected void validate() {
        try {
            chosen = Optional.of(
                    new DomainPluginProject(entered(domain), entered(bundle), entered(nameJa), entered(nameEn)));
            allow(folderProblem());
        } catch (MinatoException e) {
            chosen = Optional.empty();
            allow(Words.of(e.text()));
        }
    }

    private String folderProblem() {
        try {
            chosenFolder = Path.of(entered(folder));
            if (!chosenFolder.isAbsolute()) {
                return Words.of("newPlugin.noFolder");
            }
            return isFree(chosenFolder) ? "" : Words.of("newPlugin.occupied", chosenFolder.toString());
        } catch (InvalidPathException e) {
            return Words.of("newPlugin.noFolder");
        }
    }

    private static boolean isFree(Path place) {
        if (!Files.exists(place)) {
            return true;
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private static String entered(Text field) {
        return field.getText().strip();
    }

    /** The project to make. */
    public Optional<DomainPluginProject> project() {
        return chosen;
    }

    /** The folder to make it in. */
    public Path folder() {
        return chosenFolder;
    }
}
