// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.dialog;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.minato.workbench.internal.text.Words;

/** Asks where and in which language to generate. */
public final class GenerateDialog extends LocalizedDialog {
    private final String suggested;
    private Text place;
    private Combo language;
    private Button trial;
    private String chosenFolder = "";
    private Locale chosenLanguage = Locale.JAPANESE;
    private boolean isTrial;

    /** @param suggested the folder offered first */
    public GenerateDialog(Shell shell, String suggested) {
        super(shell, Words.of("generate.title"), Words.of("generate.explanation"), Words.of("generate.action"));
        this.suggested = suggested;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        new Label(area, SWT.NONE).setText(Words.of("generate.folder"));
        place = new Text(area, SWT.SINGLE | SWT.BORDER);
        place.setText(suggested);
        place.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        place.addModifyListener(event -> validate());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Words.of("form.choose"));
        browse.addListener(SWT.Selection, event -> browse());
        new Label(area, SWT.NONE).setText(Words.of("generate.language"));
        language = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        language.setItems(Words.of("generate.japanese"), Words.of("generate.english"));
        language.select(0);
        language.addListener(SWT.Selection, event -> validate());
        language.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false, 2, 1));
        new Label(area, SWT.NONE);
        trial = new Button(area, SWT.CHECK);
        trial.setText(Words.of("generate.trial"));
        trial.addListener(SWT.Selection, event -> validate());
        trial.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false, 2, 1));
        return area;
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(place.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            place.setText(chosen);
        }
    }

    @Override
    protected void validate() {
        chosenFolder = place.getText().strip();
        chosenLanguage = language.getSelectionIndex() == 0 ? Locale.JAPANESE : Locale.ENGLISH;
        isTrial = trial.getSelection();
        allow(chosenFolder.isEmpty() ? Words.of("generate.noFolder") : "");
    }

    /** The folder. */
    public String folder() {
        return chosenFolder;
    }

    /** Language of the files. */
    public Locale language() {
        return chosenLanguage;
    }

    /** Whether only to report what would be done. */
    public boolean isTrial() {
        return isTrial;
    }
}
