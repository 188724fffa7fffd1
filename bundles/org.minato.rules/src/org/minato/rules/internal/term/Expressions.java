// SPDX-License-Identifier: EPL-2.0
package org.minato.rules.internal.term;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.minato.model.base.ValueType;

/**
 * All expressions that were compiled so far, each once. The front end is loaded only when an expression is neither here
 * nor in the store. Safe for several threads.
 */
public final class Expressions {
    /** More than all installed books have; where an editor tries many, the oldest are forgotten. */
    private static final int MOST = 5_000;

    /** An expression and what it is written for. */
    public record Key(String text, Signature signature) {}

    private final BiFunction<Metamodel, PropertyTypes, FrontEnd> loader;
    private final Supplier<Metamodel> metamodels;
    private final PropertyTypes properties;
    private final Map<Key, Checked> checked = new ConcurrentHashMap<>();
    private @Nullable FrontEnd frontEnd;
    private @Nullable Metamodel metamodel;

    /** With a front end that is made on the first need. */
    public Expressions(
            Supplier<Metamodel> metamodels,
            PropertyTypes properties,
            BiFunction<Metamodel, PropertyTypes, FrontEnd> loader) {
        this.metamodels = metamodels;
        this.properties = properties;
        this.loader = loader;
    }

    /** The metamodel that expressions are written for. */
    public synchronized Metamodel metamodel() {
        Metamodel present = metamodel;
        if (present == null) {
            present = metamodels.get();
            metamodel = present;
        }
        return present;
    }

    /** Checks an expression, unless it was checked before. */
    public Checked check(String text, Signature signature) {
        Key key = new Key(text, signature);
        Checked present = checked.get(key);
        if (present == null) {
            present = frontEnd().check(text, signature);
            if (checked.size() >= MOST) {
                checked.clear();
            }
            checked.put(key, present);
        }
        return present;
    }

    /** Type of the value of an expression; none where it has an error. Nothing is kept of it. */
    public Optional<String> typeOf(String text, Signature signature) {
        return frontEnd().typeOf(text, signature);
    }

    /** The functions that expressions can call beside those of CEL itself. */
    public List<FunctionForm> functions() {
        return frontEnd().functions();
    }

    /** The types of the properties that installed domains declare, by key. */
    public Map<String, ValueType> properties() {
        return properties.declared();
    }

    /** Takes what a store has kept; what was checked here already stays. */
    public void adopt(Map<Key, Term> kept) {
        kept.forEach((key, term) -> checked.putIfAbsent(key, Checked.of(term)));
    }

    /** A number that changes with everything that expressions can name. */
    public long fingerprint() {
        return 31 * metamodel().fingerprint()
                + new TreeMap<>(properties.declared()).toString().hashCode();
    }

    /** How many expressions are known. */
    public int size() {
        return checked.size();
    }

    /** Everything without fault that was checked so far. */
    public Map<Key, Term> terms() {
        Map<Key, Term> terms = new ConcurrentHashMap<>();
        checked.forEach((key, value) -> value.term().ifPresent(term -> terms.put(key, term)));
        return terms;
    }

    /** Whether the front end had to be loaded. */
    public synchronized boolean frontEndLoaded() {
        return frontEnd != null;
    }

    private synchronized FrontEnd frontEnd() {
        FrontEnd present = frontEnd;
        if (present == null) {
            present = loader.apply(metamodel(), properties);
            frontEnd = present;
        }
        return present;
    }
}
