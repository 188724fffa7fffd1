// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.welcome;

import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.minato.workbench.internal.command.OpenExampleHandler;
import org.minato.workbench.internal.editor.Editors;
import org.minato.workbench.internal.editor.FilePictures;
import org.minato.workbench.internal.project.Examples;
import org.minato.workbench.internal.project.Examples.Shipped;
import org.minato.workbench.internal.text.Pictures;
import org.minato.workbench.internal.text.Services;
import org.minato.workbench.internal.text.Words;

/** The page that greets the user: what Minato is, the example, new files, recent files, the guide. */
public final class WelcomeEditor extends EditorPart {
    /** Id of the page. */
    public static final String ID = "org.minato.workbench.welcome";

    private static final int TEXT_WIDTH = 410;

    private FormToolkit toolkit;
    private ScrolledForm form;

    /** Shows the page. */
    public static void open(IWorkbenchPage page) {
        try {
            page.openEditor(new WelcomeInput(), ID);
        } catch (PartInitException e) {
            Platform.getLog(WelcomeEditor.class).log(e.getStatus());
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        Composite body = form.getBody();
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 32;
        layout.marginHeight = 20;
        layout.horizontalSpacing = 40;
        layout.verticalSpacing = 12;
        body.setLayout(layout);
        banner(body);
        Composite left = column(body);
        Composite right = column(body);
        start(left);
        steps(right);
        recent(right);
        learn(right);
        form.reflow(true);
    }

    private void banner(Composite body) {
        Composite banner = toolkit.createComposite(body);
        banner.setLayout(new GridLayout(2, false));
        banner.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1));
        Label mark = toolkit.createLabel(banner, "");
        mark.setImage(Pictures.of("minato64"));
        mark.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false, 1, 2));
        Label name = toolkit.createLabel(banner, Words.of("app.name"));
        name.setFont(JFaceResources.getResources()
                .create(FontDescriptor.createFrom(JFaceResources.getDefaultFont())
                        .setHeight(26)
                        .withStyle(SWT.BOLD)));
        Label motto = toolkit.createLabel(banner, Words.of("welcome.motto"), SWT.WRAP);
        motto.setFont(JFaceResources.getResources()
                .create(FontDescriptor.createFrom(JFaceResources.getDefaultFont())
                        .setHeight(12)));
    }

    private Composite column(Composite body) {
        Composite column = toolkit.createComposite(body);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.verticalSpacing = 6;
        column.setLayout(layout);
        column.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        return column;
    }

    private void heading(Composite column, String text) {
        Label heading = toolkit.createLabel(column, text);
        heading.setFont(JFaceResources.getHeaderFont());
        heading.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.verticalIndent = 12;
        heading.setLayoutData(data);
    }

    private void start(Composite column) {
        heading(column, Words.of("welcome.start"));
        for (Shipped example : Services.get(Examples.class).all()) {
            action(
                    column,
                    "example",
                    Words.of("welcome.example", example.name()),
                    Words.of("welcome.exampleHelp"),
                    () -> OpenExampleHandler.open(getSite().getPage(), example));
        }
        command(column, "new-model", "welcome.newModel", "welcome.newModelHelp", "org.minato.workbench.newModel");
        command(column, "new-plan", "welcome.newPlan", "welcome.newPlanHelp", "org.minato.workbench.newPlan");
        command(column, "open-file", "welcome.openFile", "welcome.openFileHelp", "org.minato.workbench.openFile");
        command(column, "folder", "welcome.openFolder", "welcome.openFolderHelp", "org.minato.workbench.openFolder");
    }

    private void command(Composite column, String picture, String text, String help, String command) {
        action(column, picture, Words.of(text), Words.of(help), () -> run(command));
    }

    private void run(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            Platform.getLog(WelcomeEditor.class).error(command, e);
        }
    }

    private void action(Composite column, String picture, String text, String help, Runnable run) {
        Composite row = toolkit.createComposite(column);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.verticalSpacing = 1;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Label image = toolkit.createLabel(row, "");
        image.setImage(Pictures.of(picture));
        image.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false, 1, 2));
        ImageHyperlink link = toolkit.createImageHyperlink(row, SWT.WRAP);
        link.setText(text);
        link.setUnderlined(false);
        link.setLayoutData(wide());
        link.setData("action", picture);
        link.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> run.run()));
        paragraph(row, help);
    }

    private void paragraph(Composite parent, String text) {
        Label label = toolkit.createLabel(parent, text, SWT.WRAP);
        label.setLayoutData(wide());
    }

    private static GridData wide() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = TEXT_WIDTH;
        return data;
    }

    private void steps(Composite column) {
        heading(column, Words.of("welcome.what"));
        paragraph(column, Words.of("welcome.step1"));
        paragraph(column, Words.of("welcome.step2"));
        paragraph(column, Words.of("welcome.step3"));
        paragraph(column, Words.of("welcome.step4"));
    }

    private void recent(Composite column) {
        List<IFile> files = RecentFiles.newestFirst();
        if (files.isEmpty()) {
            return;
        }
        heading(column, Words.of("welcome.recent"));
        for (IFile file : files) {
            ImageHyperlink link = toolkit.createImageHyperlink(column, SWT.NONE);
            link.setImage(FilePictures.of(file.getName()));
            link.setText(file.getFullPath().makeRelative().toString());
            link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(
                    event -> Editors.open(getSite().getPage(), file, null)));
        }
    }

    private void learn(Composite column) {
        heading(column, Words.of("welcome.learn"));
        paragraph(column, Words.of("welcome.law"));
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        toolkit.dispose();
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // the page is never dirty
    }

    @Override
    public void doSaveAs() {
        // not allowed
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
