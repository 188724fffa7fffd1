// SPDX-License-Identifier: EPL-2.0
package org.minato.template;

/** The rules that templates are held to; what is wrong with a template names them. */
public final class TemplateRules {

    /** Id of the rule book that the clauses below belong to. */
    public static final String BOOK = "minato.templates";

    /** A file that cannot be read, is too long, or is not UTF-8. */
    public static final String UNREADABLE = "unreadable-template";

    /** A header that lacks something or says something unknown. */
    public static final String HEADER = "template-header";

    /** A directive or expression that is not closed, or is none. */
    public static final String SYNTAX = "template-syntax";

    /** An expression that does not fit the metamodel. */
    public static final String TYPE = "template-type";

    /** A part that does not exist, gets other values than it needs, or includes itself. */
    public static final String INCLUDE = "template-include";

    /** Two templates with one key, or a file of a project that overrides nothing and cannot stand alone. */
    public static final String KEY = "template-key";

    /** An expression that has no value for the plan. */
    public static final String VALUE = "template-value";

    /** More steps or a longer output than allowed. */
    public static final String LIMIT = "template-limit";

    /** An output with a path that cannot be used, or that is not valid in its format. */
    public static final String OUTPUT = "template-output";

    private TemplateRules() {}
}
