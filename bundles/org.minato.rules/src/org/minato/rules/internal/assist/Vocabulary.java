// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.assist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.core.text.LocalizedText;
import org.minato.model.base.BasePackage;
import org.minato.model.base.ValueType;
import org.minato.model.rules.Predicate;
import org.minato.model.rules.RuleBook;
import org.minato.model.rules.RuleParameter;
import org.minato.rules.assist.Proposal;
import org.minato.rules.assist.Proposal.Kind;
import org.minato.rules.internal.term.Expressions;
import org.minato.rules.internal.term.FunctionForm;
import org.minato.rules.internal.term.Metamodel;

/** The names of the language: what they are and how they are put into a text. */
final class Vocabulary {
    /** A name that could be written, wherever. */
    record Entry(Kind kind, String name, String insertion, int caret, LocalizedText type, LocalizedText documentation) {
        Proposal at(int offset, int length) {
            return new Proposal(kind, name, insertion, offset, length, caret, type, documentation);
        }
    }

    private static final List<String> LIST_MACROS = List.of("exists", "all", "filter", "map", "exists_one");
    private static final List<String> TEXT_METHODS = List.of("contains", "startsWith", "endsWith", "matches");
    private static final List<String> PLAIN_FUNCTIONS =
            List.of("size", "has", "int", "double", "string", "duration", "matches");

    private final Expressions expressions;
    private final Metamodel metamodel;
    private final Words words;
    private final Supplier<List<RuleBook>> books;

    Vocabulary(Expressions expressions, Words words, Supplier<List<RuleBook>> books) {
        this.expressions = expressions;
        this.metamodel = expressions.metamodel();
        this.words = words;
        this.books = books;
    }

    private static Entry plain(Kind kind, String name, LocalizedText type, LocalizedText documentation) {
        return new Entry(kind, name, name, name.length(), type, documentation);
    }

    private Entry call(String name, String arguments, int caret, LocalizedText type) {
        String insertion = name + arguments;
        return new Entry(Kind.FUNCTION, name, insertion, name.length() + caret, type, words.function(name));
    }

    private static boolean isOfBase(EStructuralFeature feature) {
        return feature.getEContainingClass().getEPackage() == BasePackage.eINSTANCE;
    }

    /** The features of a class, its own before those that nearly every element has. */
    List<Entry> features(EClass type) {
        return Stream.concat(
                        type.getEAllStructuralFeatures().stream().filter(feature -> !isOfBase(feature)),
                        type.getEAllStructuralFeatures().stream().filter(Vocabulary::isOfBase))
                .map((EStructuralFeature feature) -> plain(
                        Kind.FEATURE,
                        String.valueOf(feature.getName()),
                        words.type(TypeForm.of(feature)),
                        words.feature(feature)))
                .toList();
    }

    /** What can be called on a list. */
    List<Entry> ofList(String member) {
        String variable = variable(member);
        List<Entry> entries = new ArrayList<>();
        String dot = metamodel.findClass(member).isPresent() ? "." : "";
        for (String macro : LIST_MACROS) {
            String arguments = "(" + variable + ", " + variable + dot + ")";
            LocalizedText type = switch (macro) {
                case "filter" -> words.type(new TypeForm(member, TypeForm.Shape.LIST));
                case "map" -> words.text("type.list", words.text("type.nothing"));
                default -> words.text("type.bool");
            };
            entries.add(call(macro, arguments, arguments.length() - 1, type));
        }
        entries.add(call("size", "()", 2, words.text("type.int")));
        return entries;
    }

    /** What can be called on what may be unset. */
    List<Entry> ofOptional(String member) {
        String variable = variable(member);
        String dot = metamodel.findClass(member).isPresent() ? "." : "";
        String arguments = "(" + variable + ", " + variable + dot + ")";
        LocalizedText type = words.type(new TypeForm(member, TypeForm.Shape.ONE));
        LocalizedText any = words.text("type.optional", words.text("type.nothing"));
        return List.of(
                call("orValue", "()", 1, type),
                call("hasValue", "()", 2, words.text("type.bool")),
                call("optMap", arguments, arguments.length() - 1, any),
                call("optFlatMap", arguments, arguments.length() - 1, any),
                call("value", "()", 2, type),
                call("or", "()", 1, words.type(new TypeForm(member, TypeForm.Shape.OPTIONAL))));
    }

    /** What can be called on a text. */
    List<Entry> ofText() {
        List<Entry> entries = new ArrayList<>();
        TEXT_METHODS.forEach(method -> entries.add(call(method, "(\"\")", 2, words.text("type.bool"))));
        entries.add(call("size", "()", 2, words.text("type.int")));
        return entries;
    }

    private static String variable(String type) {
        char first = type.isEmpty() ? 'x' : Character.toLowerCase(type.charAt(0));
        return String.valueOf(first >= 'a' && first <= 'z' ? first : 'x');
    }

    /** The literals of an enumeration, with its name before them or without. */
    List<Entry> literals(EEnum type, boolean qualified) {
        return type.getELiterals().stream()
                .map((EEnumLiteral literal) -> plain(
                        Kind.LITERAL,
                        qualified ? type.getName() + "." + literal.getName() : String.valueOf(literal.getName()),
                        Words.label(type),
                        words.literal(literal)))
                .toList();
    }

    /** How values of a type are written. */
    List<Entry> values(String type) {
        return switch (type) {
            case "bool" -> List.of(bool("true"), bool("false"));
            case "Quantity" -> List.of(call("quantity", "(\"\")", 2, words.text("type.quantity")));
            case "Date" -> List.of(call("date", "(\"\")", 2, words.text("type.date")));
            case "PartialDate" -> List.of(call("partialDate", "(\"\")", 2, words.text("type.partialDate")));
            case "Period" -> List.of(call("period", "(\"P\")", 3, words.text("type.period")));
            case "google.protobuf.Duration", "Duration" ->
                List.of(call("duration", "(\"\")", 2, words.text("type.duration")));
            default ->
                metamodel.findEnum(type).map(found -> literals(found, true)).orElse(List.of());
        };
    }

    private Entry bool(String name) {
        return plain(Kind.LITERAL, name, words.text("type.bool"), words.text("type.bool"));
    }

    /** Variables, by name with their types. */
    List<Entry> variables(Map<String, TypeForm> types) {
        return types.entrySet().stream()
                .map(entry -> plain(
                        Kind.VARIABLE,
                        entry.getKey(),
                        words.type(entry.getValue()),
                        switch (entry.getKey()) {
                            case "self" -> words.text("variable.self", words.type(entry.getValue()));
                            case "model", "plan", "today", "origin", "derived", "missing" ->
                                words.text("variable." + entry.getKey());
                            default -> words.text("variable.local", words.type(entry.getValue()));
                        }))
                .toList();
    }

    /** The parameters of a book, as {@code parameter.x} or only {@code x}. */
    List<Entry> parameters(RuleBook book, boolean qualified) {
        return book.getParameters().stream()
                .filter(parameter -> parameter.getKey() != null)
                .map((RuleParameter parameter) -> plain(
                        Kind.PARAMETER,
                        (qualified ? "parameter." : "") + parameter.getKey(),
                        type(parameter.getType()),
                        words.text(
                                parameter.getValue() == null ? "doc.parameterPlan" : "doc.parameter",
                                name(
                                        parameter.getNameJa(),
                                        parameter.getNameEn(),
                                        String.valueOf(parameter.getKey())))))
                .toList();
    }

    /** Named predicates: those of a book by their key, those of others behind the id of their book. */
    List<Entry> predicates(@Nullable RuleBook own) {
        List<Entry> entries = new ArrayList<>();
        if (own != null) {
            own.getPredicates().forEach(predicate -> entries.add(predicate("", predicate)));
        }
        for (RuleBook book : books.get()) {
            if (own == null || !String.valueOf(book.getId()).equals(own.getId())) {
                book.getPredicates().forEach(predicate -> entries.add(predicate(name(book) + ".", predicate)));
            }
        }
        return entries;
    }

    /** How expressions write the id of a book: with {@code _} for a hyphen. */
    private static String name(RuleBook book) {
        return String.valueOf(book.getId()).replace('-', '_');
    }

    private Entry predicate(String before, Predicate predicate) {
        String name = before + predicate.getKey();
        LocalizedText about = metamodel
                .findClass(String.valueOf(predicate.getScope()).strip())
                .map(Words::label)
                .orElseGet(() -> LocalizedText.same(String.valueOf(predicate.getScope())));
        LocalizedText called = name(predicate.getNameJa(), predicate.getNameEn(), name);
        return new Entry(
                Kind.PREDICATE,
                name,
                name + "()",
                name.length() + 1,
                words.text("type.bool"),
                words.text("doc.predicate", about, called));
    }

    private static LocalizedText name(@Nullable String ja, @Nullable String en, String otherwise) {
        String japanese = ja != null && !ja.isBlank() ? ja : en != null && !en.isBlank() ? en : otherwise;
        String english = en != null && !en.isBlank() ? en : japanese;
        return new LocalizedText(japanese, english);
    }

    private LocalizedText type(ValueType type) {
        return switch (type) {
            case INTEGER -> words.text("type.int");
            case DECIMAL -> words.text("type.double");
            case BOOLEAN -> words.text("type.bool");
            case DATE -> words.text("type.date");
            case PERIOD -> words.text("type.period");
            case QUANTITY -> words.text("type.quantity");
            default -> words.text("type.string");
        };
    }

    /** Functions of the language, without those of properties and without operators; narrowing ones last. */
    List<Entry> functions() {
        Map<String, Entry> ours = new LinkedHashMap<>();
        Map<String, Entry> narrowing = new LinkedHashMap<>();
        PLAIN_FUNCTIONS.forEach(name -> ours.put(name, call(name, "()", 1, words.text("type.nothing"))));
        for (FunctionForm form : expressions.functions()) {
            String name = form.name();
            boolean word = name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_')
                    && Character.isLetter(name.charAt(0));
            if (word) {
                Map<String, Entry> into = name.startsWith("is_") || name.startsWith("as_") ? narrowing : ours;
                String arguments = form.parameters().equals(List.of("string")) ? "(\"\")" : "()";
                into.putIfAbsent(
                        name, call(name, arguments, arguments.length() / 2, words.type(TypeForm.of(form.result()))));
            }
        }
        List<Entry> entries = new ArrayList<>(ours.values());
        entries.addAll(narrowing.values());
        return entries;
    }

    /** The properties that installed domains declare, as functions. */
    List<Entry> properties() {
        return expressions.properties().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(property -> new Entry(
                        Kind.PROPERTY,
                        property.getKey(),
                        property.getKey() + "()",
                        property.getKey().length() + 1,
                        words.text("type.optional", type(property.getValue())),
                        words.text("doc.property", property.getKey())))
                .toList();
    }

    /** The names of enumerations. */
    List<Entry> enums() {
        return metamodel.enums().stream()
                .map(type -> new Entry(
                        Kind.TYPE,
                        String.valueOf(type.getName()),
                        type.getName() + ".",
                        String.valueOf(type.getName()).length() + 1,
                        Words.label(type),
                        words.classifier(type)))
                .toList();
    }

    /** The names of classes. */
    List<Entry> classes() {
        return metamodel.classes().stream()
                .map(type ->
                        plain(Kind.TYPE, String.valueOf(type.getName()), Words.label(type), words.classifier(type)))
                .toList();
    }

    /** The book that an element is in. */
    static @Nullable RuleBook book(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof RuleBook book ? book : null;
    }
}
