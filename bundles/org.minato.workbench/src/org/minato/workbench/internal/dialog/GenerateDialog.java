// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.dialog;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
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
import org.minato.workbench.internal.form.CheckBox;
import org.minato.workbench.internal.text.Words;

/** Asks where, in which language and which kinds of outputs to generate, and whether to look first. */
public final class GenerateDialog extends LocalizedDialog {
    private static final int HEIGHT = 210;

    private final String suggested;
    private final List<String> kinds;
    private Text place;
    private Combo language;
    private CheckboxTableViewer list;
    private Button trial;
    private String chosenFolder = "";
    private Locale chosenLanguage = Locale.JAPANESE;
    private Set<String> chosenKinds = Set.of();
    private boolean isTrial;

    /**
     * Makes the dialog.
     *
     * @param suggested the folder offered first
     * @param kinds the kinds of outputs that there are
     */
    public GenerateDialog(Shell shell, String suggested, Collection<String> kinds) {
        super(shell, Words.of("generate.title"), Words.of("generate.explanation"), Words.of("generate.action"));
        this.suggested = suggested;
        this.kinds = List.copyOf(kinds);
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
        place.setData("field", "folder");
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
        kinds(area);
        new Label(area, SWT.NONE);
        trial = CheckBox.of(area, Words.of("generate.trial"));
        trial.setSelection(true);
        trial.setData("field", "trial");
        trial.addListener(SWT.Selection, event -> validate());
        trial.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false, 2, 1));
        return area;
    }

    private void kinds(Composite area) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Words.of("generate.kinds"));
        label.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        list = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = HEIGHT;
        list.getControl().setLayoutData(data);
        list.getControl().setData("field", "kinds");
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object kind) {
                return KindNames.of((String) kind);
            }
        });
        list.setInput(kinds);
        list.setAllChecked(true);
        list.addCheckStateListener(event -> validate());
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        buttons.setLayout(layout);
        buttons.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        button(buttons, "generate.all", true);
        button(buttons, "generate.none", false);
    }

    private void button(Composite buttons, String key, boolean ticked) {
        Button button = new Button(buttons, SWT.PUSH);
        button.setText(Words.of(key));
        button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        button.addListener(SWT.Selection, event -> {
            list.setAllChecked(ticked);
            validate();
        });
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
        chosenKinds = new TreeSet<>(
                Arrays.stream(list.getCheckedElements()).map(String.class::cast).toList());
        allow(
                chosenFolder.isEmpty()
                        ? Words.of("generate.noFolder")
                        : chosenKinds.isEmpty() ? Words.of("generate.noKind") : "");
    }

    /** The folder. */
    public String folder() {
        return chosenFolder;
    }

    /** Language of the files. */
    public Locale language() {
        return chosenLanguage;
    }

    /** The kinds of outputs; none where all are wanted. */
    public Set<String> only() {
        return chosenKinds.size() == kinds.size() ? Set.of() : chosenKinds;
    }

    /** Whether only to report what would be done. */
    public boolean isTrial() {
        return isTrial;
    }
}
