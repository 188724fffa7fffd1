// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.assist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.rules.FixChange;
import org.minato.model.rules.RuleBook;
import org.minato.rules.assist.ExpressionAssist;
import org.minato.rules.assist.Proposal;
import org.minato.rules.assist.Trouble;
import org.minato.rules.internal.assist.Vocabulary.Entry;
import org.minato.rules.internal.term.Expressions;
import org.minato.rules.internal.term.Metamodel;
import org.minato.rules.internal.term.Template;

/** Proposes what can stand at the caret by looking at what is before it, and lets the front end tell the types. */
public final class Assistant implements ExpressionAssist {
    private final Signatures signatures;
    private final Metamodel metamodel;
    private final Words words;
    private final Vocabulary vocabulary;

    /**
     * Helps with expressions.
     *
     * @param books the books whose predicates can be called
     */
    public Assistant(Expressions expressions, Supplier<List<RuleBook>> books) {
        this.signatures = new Signatures(expressions, books);
        this.metamodel = expressions.metamodel();
        this.words = new Words(metamodel);
        this.vocabulary = new Vocabulary(expressions, words, books);
    }

    @Override
    public boolean helpsWith(EObject element, EAttribute attribute) {
        return Written.of(metamodel, element, attribute).isPresent();
    }

    @Override
    public List<Proposal> propose(EObject element, EAttribute attribute, String text, int caret) {
        return Written.of(metamodel, element, attribute)
                .map(written -> propose(element, written, text, Math.clamp(caret, 0, text.length())))
                .orElse(List.of());
    }

    private List<Proposal> propose(EObject element, Written written, String text, int caret) {
        return switch (written.use()) {
            case TYPE_NAME -> beginning(vocabulary.classes(), text.substring(0, caret), 0, text.length());
            case FEATURE_NAME ->
                target(element, written)
                        .map(type -> beginning(vocabulary.features(type), text.substring(0, caret), 0, text.length()))
                        .orElse(List.of());
            case TEMPLATE ->
                Template.of(text)
                        .at(caret)
                        .map(part -> shifted(
                                inExpression(element, written, part.text(), caret - part.start()), part.start()))
                        .orElse(List.of());
            case CONDITION, VALUE -> inExpression(element, written, text, caret);
        };
    }

    private static List<Proposal> shifted(List<Proposal> proposals, int by) {
        return proposals.stream()
                .map(each -> new Proposal(
                        each.kind(),
                        each.name(),
                        each.insertion(),
                        each.offset() + by,
                        each.length(),
                        each.caret(),
                        each.type(),
                        each.documentation()))
                .toList();
    }

    /** The class whose feature a change of a fix names. */
    private Optional<EClass> target(EObject element, Written written) {
        String target = element instanceof FixChange change ? change.getTarget() : null;
        if (target == null || target.isBlank()) {
            return metamodel.findClass(written.self());
        }
        return signatures.typeOf(element, written, target).flatMap(type -> type.struct(metamodel));
    }

    private List<Proposal> inExpression(EObject element, Written written, String text, int place) {
        if (!written.selfKnown()) {
            return List.of();
        }
        Caret caret = Caret.at(text, place);
        List<Entry> entries = switch (caret.access()) {
            case NONE -> List.of();
            case FREE -> free(element, written, caret);
            case MEMBER -> members(element, written, caret);
            case OPTIONAL_MEMBER ->
                signatures
                        .typeOf(element, written, caret.receiver())
                        .flatMap(type -> type.struct(metamodel))
                        .map(vocabulary::features)
                        .orElse(List.of());
        };
        int end = place;
        while (end < text.length()
                && isPartOfName(text.charAt(end))
                && !caret.prefix().isEmpty()) {
            end++;
        }
        return beginning(withoutParentheses(entries, text, end), caret.prefix(), caret.start(), end - caret.start());
    }

    private static boolean isPartOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /** Calls keep the parentheses that stand behind the caret already. */
    private static List<Entry> withoutParentheses(List<Entry> entries, String text, int end) {
        if (end >= text.length() || text.charAt(end) != '(') {
            return entries;
        }
        return entries.stream()
                .map(entry -> entry.insertion().contains("(")
                        ? new Entry(
                                entry.kind(),
                                entry.name(),
                                entry.name(),
                                entry.name().length(),
                                entry.type(),
                                entry.documentation())
                        : entry)
                .toList();
    }

    private List<Entry> free(EObject element, Written written, Caret caret) {
        List<Entry> entries = new ArrayList<>();
        caret.compared()
                .flatMap(compared -> signatures.typeOf(element, written, compared))
                .ifPresent(type -> entries.addAll(vocabulary.values(type.name())));
        Map<String, TypeForm> variables = new LinkedHashMap<>();
        caret.variables()
                .forEach((name, value) ->
                        signatures.typeOf(element, written, value).ifPresent(type -> variables.put(name, type)));
        if (!written.self().isEmpty()) {
            variables.put("self", new TypeForm(written.self(), TypeForm.Shape.ONE));
        }
        variables.put("model", new TypeForm("ReferenceModel", TypeForm.Shape.ONE));
        variables.put("plan", new TypeForm("Plan", TypeForm.Shape.OPTIONAL));
        variables.put("today", new TypeForm("Date", TypeForm.Shape.ONE));
        written.pathVariables(element)
                .forEach((name, type) -> variables.put(name, new TypeForm(type, TypeForm.Shape.ONE)));
        entries.addAll(vocabulary.variables(variables));
        @Nullable RuleBook book = Vocabulary.book(element);
        if (book != null) {
            entries.addAll(vocabulary.parameters(book, true));
        }
        entries.addAll(vocabulary.predicates(book));
        entries.addAll(vocabulary.functions());
        entries.addAll(vocabulary.properties());
        entries.addAll(vocabulary.enums());
        return entries;
    }

    private List<Entry> members(EObject element, Written written, Caret caret) {
        String receiver = caret.receiver();
        if (metamodel.findEnum(receiver).isPresent()) {
            return vocabulary.literals(metamodel.findEnum(receiver).get(), false);
        }
        @Nullable RuleBook book = Vocabulary.book(element);
        if (receiver.equals("parameter") && book != null) {
            return vocabulary.parameters(book, false);
        }
        return signatures
                .typeOf(element, written, receiver)
                .map(this::ofType)
                .orElseGet(() -> behind(receiver + ".", book));
    }

    private List<Entry> ofType(TypeForm type) {
        return switch (type.shape()) {
            case LIST -> vocabulary.ofList(type.name());
            case OPTIONAL -> {
                List<Entry> entries = new ArrayList<>(vocabulary.ofOptional(type.name()));
                type.struct(metamodel).ifPresent(struct -> entries.addAll(throughOptional(struct)));
                yield entries;
            }
            case ONE ->
                type.name().equals("string")
                        ? vocabulary.ofText()
                        : type.struct(metamodel).map(vocabulary::features).orElse(List.of());
        };
    }

    /** Features of what may be unset are reached by a question mark behind the dot. */
    private List<Entry> throughOptional(EClass struct) {
        return vocabulary.features(struct).stream()
                .filter(entry -> !Metamodel.isOptional(struct.getEStructuralFeature(entry.name())))
                .map(entry -> new Entry(
                        entry.kind(),
                        entry.name(),
                        "?" + entry.name(),
                        entry.caret() + 1,
                        entry.type(),
                        entry.documentation()))
                .toList();
    }

    /** Names with dots that begin with a text: properties of domains and predicates of other books. */
    private List<Entry> behind(String beginning, @Nullable RuleBook book) {
        List<Entry> entries = new ArrayList<>(vocabulary.properties());
        entries.addAll(vocabulary.predicates(book));
        return entries.stream()
                .filter(entry -> entry.name().startsWith(beginning))
                .map(entry -> new Entry(
                        entry.kind(),
                        entry.name().substring(beginning.length()),
                        entry.insertion().substring(beginning.length()),
                        entry.caret() - beginning.length(),
                        entry.type(),
                        entry.documentation()))
                .toList();
    }

    private static List<Proposal> beginning(List<Entry> entries, String prefix, int offset, int length) {
        String typed = prefix.strip().toLowerCase(Locale.ROOT);
        Map<String, Proposal> found = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.name().toLowerCase(Locale.ROOT).startsWith(typed)) {
                found.putIfAbsent(entry.name(), entry.at(offset, length));
            }
        }
        return List.copyOf(found.values());
    }

    @Override
    public List<Trouble> diagnose(EObject element, EAttribute attribute, String text) {
        return text.isBlank()
                ? List.of()
                : Written.of(metamodel, element, attribute)
                        .map(written -> new Diagnosis(signatures, metamodel, words, this)
                                .of(element, attribute, written, text, target(element, written)))
                        .orElse(List.of());
    }

    @Override
    public Optional<Proposal> explain(EObject element, EAttribute attribute, String text, int offset) {
        return Token.of(text).stream()
                .filter(token -> token.isName() && token.start() <= offset && offset < token.end())
                .findFirst()
                .flatMap(token -> named(element, attribute, text, token));
    }

    private Optional<Proposal> named(EObject element, EAttribute attribute, String text, Token token) {
        return propose(element, attribute, text.substring(0, token.end()), token.end()).stream()
                .filter(proposal -> proposal.name().equals(token.text()))
                .findFirst()
                .or(() -> metamodel
                        .findEnum(token.text())
                        .flatMap(found -> vocabulary.enums().stream()
                                .filter(entry -> entry.name().equals(token.text()))
                                .findFirst())
                        .map(entry -> entry.at(token.start(), token.text().length())));
    }
}
