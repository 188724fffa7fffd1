// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.minato.core.text.LocalizedText;
import org.minato.rules.assist.ExpressionAssist;
import org.minato.rules.assist.Proposal;
import org.minato.rules.assist.Trouble;
import org.minato.rules.internal.term.Issue;
import org.minato.rules.internal.term.Metamodel;
import org.minato.rules.internal.term.Template;

/** Finds what is wrong with a typed text and what would mend it. */
final class Diagnosis {
    private static final LocalizedText NOTHING = LocalizedText.same("");

    private final Signatures signatures;
    private final Metamodel metamodel;
    private final Words words;
    private final ExpressionAssist assist;

    Diagnosis(Signatures signatures, Metamodel metamodel, Words words, ExpressionAssist assist) {
        this.signatures = signatures;
        this.metamodel = metamodel;
        this.words = words;
        this.assist = assist;
    }

    /** @param target the class whose features are meant, where a name of a feature is typed */
    List<Trouble> of(EObject element, EAttribute attribute, Written written, String text, Optional<EClass> target) {
        return switch (written.use()) {
            case TYPE_NAME -> typeName(element, attribute, text);
            case FEATURE_NAME ->
                target.map(type -> featureName(element, attribute, type, text)).orElse(List.of());
            case TEMPLATE -> template(element, attribute, written, text);
            case CONDITION, VALUE ->
                written.selfKnown()
                        ? expression(element, attribute, written, text, 0, text)
                        : List.of(whole(text, words.text("trouble.noScope"), words.text("remedy.scope")));
        };
    }

    private static Trouble whole(String text, LocalizedText message, LocalizedText remedy) {
        return new Trouble(0, text.length(), message, remedy);
    }

    private List<Trouble> typeName(EObject element, EAttribute attribute, String text) {
        if (metamodel.findClass(text.strip()).isPresent()) {
            return List.of();
        }
        LocalizedText remedy =
                nearest(element, attribute, "", 0, text.strip()).orElseGet(() -> words.text("remedy.type"));
        return List.of(whole(text, words.text("trouble.noType", text.strip()), remedy));
    }

    private List<Trouble> featureName(EObject element, EAttribute attribute, EClass type, String text) {
        if (type.getEStructuralFeature(text.strip()) != null) {
            return List.of();
        }
        LocalizedText name = Words.label(type);
        LocalizedText remedy =
                nearest(element, attribute, "", 0, text.strip()).orElseGet(() -> words.text("remedy.feature", name));
        return List.of(whole(text, words.text("trouble.noFeature", name, text.strip()), remedy));
    }

    private List<Trouble> template(EObject element, EAttribute attribute, Written written, String text) {
        List<Trouble> troubles = new ArrayList<>();
        for (Template.Part part : Template.of(text).parts()) {
            if (!part.closed()) {
                troubles.add(new Trouble(
                        part.start() - 1, part.text().length() + 1, words.text("trouble.openBrace"), NOTHING));
            } else if (written.selfKnown()) {
                troubles.addAll(expression(element, attribute, written, part.text(), part.start(), text));
            }
        }
        return troubles;
    }

    private List<Trouble> expression(
            EObject element, EAttribute attribute, Written written, String expression, int start, String text) {
        return signatures.check(element, written, expression).issues().stream()
                .map(issue -> trouble(element, attribute, expression, start, text, issue))
                .toList();
    }

    private Trouble trouble(
            EObject element, EAttribute attribute, String expression, int start, String text, Issue issue) {
        int offset = offset(expression, issue);
        Token token = token(expression, offset);
        LocalizedText remedy = remedy(element, attribute, text, start, token, issue);
        return new Trouble(start + token.start(), Math.max(1, token.text().length()), issue.text(), remedy);
    }

    private static int offset(String expression, Issue issue) {
        int at = 0;
        for (int line = 1; line < issue.line(); line++) {
            int end = expression.indexOf('\n', at);
            if (end < 0) {
                break;
            }
            at = end + 1;
        }
        return Math.clamp((long) at + issue.column() - 1, 0, expression.length());
    }

    /** The word or sign that the front end points at; behind a dot, the name that follows. */
    private static Token token(String expression, int offset) {
        List<Token> tokens = Token.of(expression);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (offset < token.end()) {
                boolean dot = token.is(".") || token.is(".?");
                return dot && i + 1 < tokens.size() && tokens.get(i + 1).isName() ? tokens.get(i + 1) : token;
            }
        }
        return tokens.isEmpty() ? new Token(Token.Kind.SIGN, expression, 0) : tokens.get(tokens.size() - 1);
    }

    private LocalizedText remedy(
            EObject element, EAttribute attribute, String text, int start, Token token, Issue issue) {
        String message = issue.text().en();
        if (token.isName() && (message.contains("named \"") || message.startsWith("The name"))) {
            return nearest(element, attribute, text, start + token.start(), token.text())
                    .orElse(NOTHING);
        }
        if (message.contains("optional")) {
            return words.text("remedy.optional");
        }
        return message.contains("not finished") ? words.text("remedy.finish") : NOTHING;
    }

    /** The name that is nearest to what was typed, of those that could stand there. */
    private Optional<LocalizedText> nearest(
            EObject element, EAttribute attribute, String text, int offset, String typed) {
        return assist.propose(element, attribute, text.substring(0, offset), offset).stream()
                .map(Proposal::name)
                .filter(name -> distance(name, typed) <= 1 + typed.length() / 4)
                .min(Comparator.comparingInt(name -> distance(name, typed)))
                .map(name -> words.text("remedy.didYouMean", name));
    }

    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
