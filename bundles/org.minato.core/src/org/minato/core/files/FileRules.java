// SPDX-License-Identifier: EPL-2.0
package org.minato.core.files;

/**
 * The rules by which a file is read; findings of {@link LoadedFile} name them. They belong to the built-in rule book
 * {@value #BOOK}, which no plan needs to list.
 */
public final class FileRules {

    /** Id of the rule book that the clauses below belong to. */
    public static final String BOOK = "minato.files";

    /** An element, attribute or text that this version does not know; kept on saving. */
    public static final String UNKNOWN_CONTENT = "unknown-content";

    /** A value that its type does not allow; kept on saving until another is set. */
    public static final String ILLEGAL_VALUE = "illegal-value";

    /** A reference to an element that does not exist or is of the wrong type; kept on saving. */
    public static final String DANGLING_REFERENCE = "dangling-reference";

    /** An id that an earlier element of the file has already. */
    public static final String DUPLICATE_ID = "duplicate-id";

    /** A domain that the model names and that is not installed. */
    public static final String MISSING_DOMAIN = "missing-domain";

    /** A file of an older format, read by migrating it. */
    public static final String MIGRATED = "migrated";

    /** A model that is not the one that the plan has pinned. */
    public static final String MODEL_CHANGED = "model-changed";

    /** A plan that names no model. */
    public static final String NO_MODEL = "no-model";

    private FileRules() {}
}
