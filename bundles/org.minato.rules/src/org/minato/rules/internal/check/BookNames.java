// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.refmodel.RefmodelPackage;
import org.minato.model.rules.PathCheck;
import org.minato.model.rules.Predicate;
import org.minato.model.rules.RuleBook;
import org.minato.model.rules.RuleParameter;
import org.minato.model.rules.RulesPackage.Literals;
import org.minato.rules.internal.term.Operator;
import org.minato.rules.internal.term.Signature;
import org.minato.rules.internal.term.Signature.Kind;
import org.minato.rules.internal.term.Signature.Name;
import org.minato.rules.internal.term.Term;

/**
 * What the texts of a rule book can name beside what every expression can: named conditions of its own and other books,
 * its parameters, and in path checks their variables. Only names that a text really uses are declared for it, so that
 * another name in another book leaves what was compiled valid.
 */
public final class BookNames {
    private static final Pattern PATH = Pattern.compile("[A-Za-z_]\\w*(?:\\s*\\.\\s*[A-Za-z_]\\w*)*");
    private static final Pattern KEY = Pattern.compile("[A-Za-z]\\w*");
    private static final int LONGEST = 10_000;

    /** Names of CEL and of the language, which a named condition cannot have. */
    private static final Set<String> TAKEN = Set.of("""
        as break const continue else for function if import let loop package namespace return var
        void while in true false null has all exists exists_one map filter size int uint double
        string bytes bool type dyn duration timestamp matches contains startsWith endsWith
        optional self model plan today origin derived missing parameter
        """.strip().split("\\s+"));

    private static final Name ORIGIN = variable("origin", Term.ORIGIN, RefmodelPackage.Literals.DATA_SET.getName());
    private static final Name DERIVED = variable("derived", Term.DERIVED, RefmodelPackage.Literals.DATA_SET.getName());
    private static final Name MISSING =
            variable("missing", Term.MISSING, "list(" + RefmodelPackage.Literals.STEP_KIND.getName() + ")");

    private final Map<String, RuleBook> books;

    /** Names of these books, by id. */
    public BookNames(Map<String, RuleBook> books) {
        this.books = books;
    }

    private static Name variable(String name, int slot, String type) {
        return new Name(Kind.VARIABLE, name, Integer.toString(slot), type);
    }

    /** What a text in an attribute of a rule names; names that nobody declares are left to the type checker. */
    public List<Name> names(EObject rule, EAttribute attribute, String text) {
        List<Name> names = new ArrayList<>(variables(rule, attribute));
        if (text.length() > LONGEST) {
            return names;
        }
        @Nullable RuleBook own = book(rule);
        Matcher path = PATH.matcher(text);
        while (path.find()) {
            String written = path.group().replaceAll("\\s", "");
            if (isCalled(text, path.end())) {
                predicate(own, written).ifPresent(names::add);
            }
            if (own != null && written.startsWith(Signature.PARAMETERS + ".")) {
                parameter(own, written.split("\\.")[1]).ifPresent(names::add);
            }
        }
        return names;
    }

    private static List<Name> variables(EObject rule, EAttribute attribute) {
        if (!(rule instanceof PathCheck) || attribute == Literals.PATH_CHECK__FROM) {
            return List.of();
        }
        return attribute.getEContainingClass() == Literals.PATH_CHECK
                ? List.of(ORIGIN)
                : List.of(ORIGIN, DERIVED, MISSING);
    }

    private static boolean isCalled(String text, int end) {
        int at = end;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '(';
    }

    private Optional<Name> predicate(@Nullable RuleBook own, String written) {
        int dot = written.lastIndexOf('.');
        Optional<RuleBook> book = dot < 0 ? Optional.ofNullable(own) : called(own, written.substring(0, dot));
        String key = written.substring(dot + 1);
        return book.flatMap(found -> find(found, key)
                .filter(predicate -> isFree(key))
                .map(predicate -> new Name(
                        Kind.PREDICATE,
                        written,
                        found.getId() + "#" + key,
                        String.valueOf(predicate.getScope()).strip())));
    }

    /** The book that an expression calls by a name: its id, with {@code _} where the id has a hyphen. */
    private Optional<RuleBook> called(@Nullable RuleBook own, String name) {
        if (own != null && name.equals(name(own))) {
            return Optional.of(own);
        }
        return books.values().stream().filter(book -> name.equals(name(book))).findFirst();
    }

    private static String name(RuleBook book) {
        return String.valueOf(book.getId()).replace('-', '_');
    }

    private static Optional<Name> parameter(RuleBook own, String key) {
        return BookParameters.find(own, key)
                .map((RuleParameter parameter) -> new Name(
                        Kind.PARAMETER,
                        key,
                        own.getId() + "#" + key,
                        parameter.getType().getName()));
    }

    /** The named condition with a key {@code <book id>#<key>}; of the book itself where it is that one. */
    Optional<Predicate> meant(@Nullable RuleBook own, String meaning) {
        int hash = meaning.lastIndexOf('#');
        String id = meaning.substring(0, hash);
        String key = meaning.substring(hash + 1);
        if (own != null && id.equals(own.getId())) {
            return find(own, key);
        }
        return Optional.ofNullable(books.get(id)).flatMap(book -> find(book, key));
    }

    private static Optional<Predicate> find(RuleBook book, String key) {
        for (Predicate predicate : book.getPredicates()) {
            if (key.equals(predicate.getKey())) {
                return Optional.of(predicate);
            }
        }
        return Optional.empty();
    }

    /** Whether a text can be the key of a parameter or named condition. */
    static boolean isKey(@Nullable String key) {
        return key != null && KEY.matcher(key).matches();
    }

    /** Whether the language itself leaves a name free for conditions. */
    public static boolean isFree(String key) {
        boolean narrows = key.startsWith("is_") || key.startsWith("as_");
        return !narrows
                && !TAKEN.contains(key)
                && Operator.of(Operator.OURS + key).isEmpty();
    }

    /** The book that a rule stands in; null where it stands in none. */
    static @Nullable RuleBook book(EObject rule) {
        return EcoreUtil.getRootContainer(rule) instanceof RuleBook book ? book : null;
    }
}
