// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.dialog;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.minato.workbench.internal.text.Words;

/** Asks for the project, the name and the file name of a new file. */
public class NewFileDialog extends LocalizedDialog {
    private static final Pattern FILE_NAME = Pattern.compile("[^\\\\/:*?\"<>|\\s][^\\\\/:*?\"<>|]*");

    private final String ending;
    private final String suggestedProject;
    private Combo project;
    private Text name;
    private Text fileName;
    private String offeredName = "";
    private String offeredFile = "";
    private String chosenProject = "";
    private String chosenName = "";
    private String chosenFile = "";

    /**
     * @param ending the file name's ending with its dot
     * @param suggestedProject the project offered first; may be new
     */
    public NewFileDialog(Shell shell, String title, String explanation, String ending, String suggestedProject) {
        super(shell, title, explanation, Words.of("new.create"));
        this.ending = ending;
        this.suggestedProject = suggestedProject;
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        createFirst(area);
        label(area, Words.of("new.name"));
        name = text(area);
        label(area, Words.of("new.file", ending));
        fileName = text(area);
        fileName.setMessage("example" + ending);
        label(area, Words.of("new.project"));
        project = new Combo(area, SWT.DROP_DOWN);
        project.setItems(projects().toArray(String[]::new));
        project.setText(suggestedProject);
        project.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        project.addModifyListener(event -> validate());
        suggest(offeredName, offeredFile);
        focusFirst();
        return area;
    }

    /** Puts the cursor where the user begins. */
    protected void focusFirst() {
        name.setFocus();
    }

    /** Makes the fields of a subclass above the others, in a grid of two columns. */
    protected void createFirst(Composite area) {}

    /** Makes a label for the field made next. */
    protected static void label(Composite area, String text) {
        new Label(area, SWT.NONE).setText(text);
    }

    private Text text(Composite area) {
        Text text = new Text(area, SWT.SINGLE | SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addModifyListener(event -> validate());
        return text;
    }

    private static List<String> projects() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(IProject::isOpen)
                .map(IProject::getName)
                .toList();
    }

    /** Offers a name and a file name without ending; to be called before the dialog is opened. */
    public final void offer(String shownName, String file) {
        offeredName = shownName;
        offeredFile = file;
    }

    /** Puts a name and a file name without ending into the fields. */
    protected final void suggest(String shownName, String file) {
        name.setText(shownName);
        fileName.setText(file);
    }

    @Override
    protected void validate() {
        chosenProject = project.getText().strip();
        chosenName = name.getText().strip();
        String file = fileName.getText().strip();
        chosenFile = file.isEmpty() || file.endsWith(ending) ? file : file + ending;
        allow(problem());
    }

    /** What is still missing; empty where nothing is. */
    protected String problem() {
        if (chosenName.isEmpty()) {
            return Words.of("new.noName");
        }
        if (!FILE_NAME.matcher(chosenFile).matches()) {
            return Words.of("new.noFile");
        }
        if (!FILE_NAME.matcher(chosenProject).matches()) {
            return Words.of("new.noProject");
        }
        IProject present = ResourcesPlugin.getWorkspace().getRoot().getProject(chosenProject);
        return present.exists() && present.getFile(chosenFile).exists() ? Words.of("new.exists", chosenFile) : "";
    }

    /** Name of the project, which may be new. */
    public final String project() {
        return chosenProject;
    }

    /** Name of what is made. */
    public final String name() {
        return chosenName;
    }

    /** Name of the file with its ending. */
    public final String file() {
        return chosenFile;
    }
}
