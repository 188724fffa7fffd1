// SPDX-License-Identifier: EPL-2.0
package org.minato.cli.internal.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.minato.cli.internal.Console;
import org.minato.compare.Effect;
import org.minato.compare.ModelUpdate;
import org.minato.compare.Outlook;
import org.minato.core.finding.Finding;
import org.minato.core.text.LocalizedText;
import org.minato.core.text.Texts;
import org.minato.model.base.Element;
import org.minato.model.deployment.Attestation;
import org.minato.model.deployment.Statement;
import org.minato.model.deployment.Waiver;
import org.minato.model.edit.Labels;

/** What another version of the model means for a plan, as text in sections. */
public final class AdoptionText {
    private static final Texts TEXTS = Texts.of(AdoptionText.class);
    private static final String INDENT = "  ";

    private final Console console;
    private final Appendable target;

    private AdoptionText(Console console, Appendable target) {
        this.console = console;
        this.target = target;
    }

    /** Writes the differences of the versions, their effects, and the findings that would come and go. */
    public static void write(ModelUpdate update, Outlook outlook, Console console, Appendable target)
            throws IOException {
        AdoptionText text = new AdoptionText(console, target);
        text.line("", TEXTS.get("adoption.differences"));
        DiffText.write(update.comparison(), console, target);
        for (Effect.Kind kind : Effect.Kind.values()) {
            text.effects(update, kind);
        }
        text.findings("adoption.appearing", outlook.appearing());
        text.findings("adoption.vanishing", outlook.vanishing());
        text.states(outlook);
        text.idle(outlook);
    }

    private void effects(ModelUpdate update, Effect.Kind kind) throws IOException {
        List<Effect> effects =
                update.effects().stream().filter(each -> each.kind() == kind).toList();
        title("adoption." + kind.name().toLowerCase(Locale.ROOT), effects);
        for (Effect effect : effects) {
            line(INDENT, effect.text());
        }
    }

    private void findings(String title, List<Finding> findings) throws IOException {
        title(title, findings);
        var report = DiffJson.report(console, LocalDate.EPOCH, "");
        new TextReport().writeFindings(report, findings, target);
    }

    private void states(Outlook outlook) throws IOException {
        title("adoption.states", outlook.states());
        for (Outlook.StateChange change : outlook.states()) {
            line(
                    INDENT,
                    TEXTS.get(
                            "adoption.state",
                            change.clause(),
                            change.before().label(),
                            change.after().label()));
        }
    }

    private void idle(Outlook outlook) throws IOException {
        title("adoption.idle", outlook.idle());
        for (Element element : outlook.idle()) {
            line(INDENT, TEXTS.get("adoption.entry", words(element), clause(element)));
        }
    }

    private static LocalizedText words(Element element) {
        return new LocalizedText(
                Labels.in(Locale.JAPANESE).of((EObject) element),
                Labels.in(Locale.ENGLISH).of((EObject) element));
    }

    static String clause(Element element) {
        return String.valueOf(
                switch (element) {
                    case Statement statement -> statement.getClause();
                    case Attestation attestation -> attestation.getClause();
                    case Waiver waiver -> waiver.getClause();
                    default -> "";
                });
    }

    private void title(String key, List<?> entries) throws IOException {
        if (!entries.isEmpty()) {
            target.append('\n');
            line("", TEXTS.get(key));
        }
    }

    private void line(String indent, LocalizedText text) throws IOException {
        target.append(indent).append(text.in(console.locale())).append('\n');
    }
}
