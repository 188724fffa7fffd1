// SPDX-License-Identifier: EPL-2.0
package org.minato.workbench.internal.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.minato.commands.edit.SetFeature;
import org.minato.rules.assist.ExpressionAssist;
import org.minato.rules.assist.Trouble;
import org.minato.workbench.internal.form.Field;
import org.minato.workbench.internal.form.FieldContext;
import org.minato.workbench.internal.form.FieldLabel;
import org.minato.workbench.internal.form.FieldMessage;
import org.minato.workbench.internal.text.Words;

/**
 * An expression, or a text with expressions in it: proposals by Ctrl+Space and behind a dot, errors underlined and told
 * below while typing, what a name means under the pointer. Written when the user pauses or leaves the field.
 */
final class ExpressionField implements Field {
    private static final String ASSIST = "org.eclipse.ui.edit.text.contentAssist.proposals";
    private static final int PAUSE = 700;
    private static final int GLANCE = 250;
    private static final int MOST_LINES = 12;
    private static final int LEAST_WIDTH = 300;

    private final FieldContext context;
    private final EObject element;
    private final EAttribute feature;
    private final WrittenAttribute written;
    private final ExpressionLook look;
    private final Optional<UnaryOperator<String>> chooser;
    private final TroubleMarks marks = new TroubleMarks();
    private final Runnable write = this::flush;
    private final Runnable examine = this::examine;
    private SourceViewer viewer;
    private FieldMessage message;
    private boolean typed;
    private boolean showing;
    private @Nullable IHandlerActivation assisting;

    /** @param chooser lets the user choose a text in place of the present one; null where he gave up */
    ExpressionField(
            FieldContext context,
            EObject element,
            EAttribute feature,
            ExpressionAssist assist,
            ExpressionLook look,
            Optional<UnaryOperator<String>> chooser) {
        this.context = context;
        this.element = element;
        this.feature = feature;
        this.look = look;
        this.chooser = chooser;
        this.written = new WrittenAttribute(context.model(), element, feature, assist);
    }

    @Override
    public void create(Composite parent) {
        FieldLabel.create(context.toolkit(), parent, feature);
        Composite place = context.toolkit().createComposite(parent);
        GridLayout layout = new GridLayout(chooser.isPresent() ? 2 : 1, false);
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        place.setLayout(layout);
        place.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        int style = look == ExpressionLook.NAME ? SWT.SINGLE : SWT.MULTI | SWT.WRAP | SWT.V_SCROLL;
        viewer = new SourceViewer(place, null, style | SWT.BORDER);
        viewer.configure(new ExpressionSource(written, marks));
        viewer.setDocument(new Document(), marks.annotations());
        marks.paintIn(viewer);
        StyledText text = viewer.getTextWidget();
        if (look == ExpressionLook.EXPRESSION) {
            text.setFont(JFaceResources.getTextFont());
        }
        text.setMargins(4, 3, 4, 3);
        text.setData("feature", feature.getName());
        FieldLabel.name(text, Words.of("rule.fieldName", Words.labels().of(feature)));
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 100;
        viewer.getControl().setLayoutData(data);
        chooser.ifPresent(choose -> button(place, choose));
        message = new FieldMessage(context, parent);
        text.addModifyListener(event -> typing());
        text.addListener(
                SWT.Resize,
                event -> text.getDisplay().asyncExec(() -> {
                    if (!gone()) {
                        grow();
                    }
                }));
        text.addListener(SWT.Traverse, this::leaveByTab);
        text.addListener(SWT.FocusIn, event -> assist());
        text.addListener(SWT.FocusOut, event -> left());
        text.addListener(SWT.Dispose, event -> stopAssisting());
        refresh();
        text.getDisplay().timerExec(GLANCE, examine);
    }

    private void button(Composite place, UnaryOperator<String> choose) {
        Button button = context.toolkit().createButton(place, Words.of("form.choose"), SWT.PUSH);
        FieldLabel.name(button, Words.of("form.chooseFor", Words.labels().of(feature)));
        button.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
        button.addListener(SWT.Selection, event -> {
            String chosen = choose.apply(text());
            if (chosen != null) {
                viewer.getDocument().set(chosen);
                flush();
            }
        });
    }

    private void leaveByTab(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private void assist() {
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        stopAssisting();
        assisting = handlers.activateHandler(ASSIST, new AbstractHandler() {
            @Override
            public @Nullable Object execute(ExecutionEvent event) {
                viewer.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
                return null;
            }
        });
    }

    private void stopAssisting() {
        IHandlerActivation active = assisting;
        assisting = null;
        if (active != null) {
            active.getHandlerService().deactivateHandler(active);
        }
    }

    private void left() {
        stopAssisting();
        flush();
    }

    private String text() {
        return viewer.getDocument().get();
    }

    private void typing() {
        if (showing) {
            return;
        }
        typed = true;
        grow();
        StyledText text = viewer.getTextWidget();
        text.getDisplay().timerExec(GLANCE, examine);
        text.getDisplay().timerExec(PAUSE, write);
    }

    /** As many lines as the text has, within bounds. */
    private void grow() {
        StyledText text = viewer.getTextWidget();
        int least = look.lines() * text.getLineHeight();
        int width = Math.max(text.getClientArea().width, LEAST_WIDTH);
        int needed = text.computeSize(width, SWT.DEFAULT).y;
        int wanted = Math.clamp(needed, least, MOST_LINES * text.getLineHeight()) + 4;
        GridData data = (GridData) viewer.getControl().getLayoutData();
        if (data.heightHint != wanted) {
            data.heightHint = wanted;
            context.reflow().run();
        }
    }

    /** Looks for errors in the background; what was typed meanwhile is looked at next. */
    private void examine() {
        if (gone()) {
            return;
        }
        String text = text();
        StyledText widget = viewer.getTextWidget();
        ICoreRunnable look = monitor -> {
            List<Trouble> troubles = written.diagnose(text);
            if (!widget.isDisposed()) {
                widget.getDisplay().asyncExec(() -> show(text, troubles));
            }
        };
        Job.createSystem(Words.of("check.running"), look).schedule();
    }

    private void show(String text, List<Trouble> troubles) {
        if (!gone() && text.equals(text())) {
            marks.show(troubles, text.length());
            message.show(troubles.stream().findFirst().map(Explaining::told));
        }
    }

    private boolean gone() {
        return viewer.getTextWidget() == null || viewer.getTextWidget().isDisposed();
    }

    @Override
    public void flush() {
        if (gone() || !typed) {
            return;
        }
        viewer.getTextWidget().getDisplay().timerExec(-1, write);
        typed = false;
        String value = text().isBlank() ? null : look == ExpressionLook.NAME ? text().strip() : text();
        if (!Objects.equals(value, context.model().read(() -> element.eGet(feature)))) {
            context.model().edit(domain -> SetFeature.of(domain, element, feature, value));
        }
    }

    @Override
    public void refresh() {
        if (typed || gone()) {
            return;
        }
        String shown = context.model().read(() -> Objects.toString(element.eGet(feature), ""));
        if (!shown.equals(text())) {
            showing = true;
            viewer.getDocument().set(shown);
            showing = false;
        }
        grow();
        viewer.getTextWidget().getDisplay().timerExec(GLANCE, examine);
    }
}
