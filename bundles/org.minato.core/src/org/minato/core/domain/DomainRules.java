// SPDX-License-Identifier: EPL-2.0
package org.minato.core.domain;

/** The rules that domain descriptors are held to; findings of {@link Domains} name them. */
public final class DomainRules {

    /** Id of the rule book that the clauses below belong to. */
    public static final String BOOK = "minato.domains";

    /** A descriptor that cannot be read; its domain is missing. */
    public static final String UNREADABLE = "unreadable-descriptor";

    /** Two bundles that declare the same domain; the first by name counts. */
    public static final String DUPLICATE = "duplicate-domain";

    /** A category that an earlier domain has declared; the earlier one counts. */
    public static final String DUPLICATE_CATEGORY = "duplicate-category";

    /** A bundle made for another version of Minato; its domain is not used. */
    public static final String INCOMPATIBLE = "incompatible-domain";

    /** Something that the descriptor names and the bundle does not have. */
    public static final String MISSING_ENTRY = "missing-entry";

    /** A rule book of a domain that cannot be read; it does not count. */
    public static final String UNREADABLE_RULE_BOOK = "unreadable-rule-book";

    /** A row of the connection table that names no type of the metamodel. */
    public static final String UNKNOWN_TYPE = "unknown-type";

    private DomainRules() {}
}
